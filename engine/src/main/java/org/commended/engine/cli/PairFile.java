package org.commended.engine.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.commended.engine.comparison.Choice;
import org.commended.engine.comparison.Choice.Alternative;

/** Choices in a file: winner, loser and optionally tie, weight, home; or ranking, entry, place. */
final class PairFile {

    private static final List<String> PAIR = List.of("winner", "loser");
    private static final List<String> ORDER = List.of("ranking", "entry", "place");
    private static final List<String> ANY =
            List.of("winner", "loser", "tie", "weight", "home", "ranking", "entry", "place");
    private static final String EXPECTED =
            "columns winner, loser, and optionally tie, weight, home; or ranking, entry, place";

    private final Path file;
    private final CsvFile table;
    private final List<Choice> choices = new ArrayList<>();
    /** By ranking, then place. */
    private final Map<String, TreeMap<Double, List<String>>> orders = new TreeMap<>();

    private PairFile(Path file) {
        this.file = file;
        this.table = new CsvFile(file, List.of(), ANY, EXPECTED);
    }

    static List<Choice> read(Path file) throws IOException, BadInput {
        return new PairFile(file).read();
    }

    private List<Choice> read() throws IOException, BadInput {
        table.read(this::take);
        checkHeader();
        for (Map<Double, List<String>> order : orders.values()) {
            choices.addAll(Choice.ofRanking(List.copyOf(order.values())));
        }
        return choices;
    }

    private void checkHeader() throws BadInput {
        List<String> header = table.header();
        boolean pairs = header.containsAll(PAIR) && ORDER.stream().noneMatch(header::contains);
        if (!pairs && !(header.containsAll(ORDER) && header.size() == ORDER.size())) {
            throw BadInput.at(file, 1, 1, "expected " + EXPECTED);
        }
    }

    private void take(CsvLine line) throws BadInput {
        checkHeader();
        if (table.header().contains("ranking")) {
            takePlace(line);
        } else {
            takePair(line);
        }
    }

    private void takePlace(CsvLine line) throws BadInput {
        String entry = name(line, "entry");
        TreeMap<Double, List<String>> order = orders.computeIfAbsent(name(line, "ranking"), _ -> new TreeMap<>());
        if (order.values().stream().anyMatch(tied -> tied.contains(entry))) {
            throw line.bad("entry", "expected each entry once in a ranking");
        }
        order.computeIfAbsent(line.number("place", 0), _ -> new ArrayList<>()).add(entry);
    }

    private void takePair(CsvLine line) throws BadInput {
        String winner = name(line, "winner");
        String loser = name(line, "loser");
        if (winner.equals(loser)) {
            throw line.bad("loser", "expected another entry than the winner");
        }
        double weight = line.number("weight", 1);
        if (!(weight > 0)) {
            throw line.bad("weight", "expected a weight of more than 0");
        }
        double share = isTie(line) ? 0.5 : 1;
        int home = home(line, winner, loser);
        choices.add(new Choice(
                List.of(new Alternative(winner, share, 1, home > 0), new Alternative(loser, 1 - share, 1, home < 0)),
                weight));
    }

    private static String name(CsvLine line, String column) throws BadInput {
        String name = line.text(column, "");
        if (name.isEmpty()) {
            throw line.bad(column, "expected a name");
        }
        return name;
    }

    private static boolean isTie(CsvLine line) throws BadInput {
        return switch (line.text("tie", "").toLowerCase(Locale.ROOT)) {
            case "", "0", "false", "no" -> false;
            case "1", "true", "yes" -> true;
            default -> throw line.bad("tie", "expected 1 or 0");
        };
    }

    /** Above 0 for the winner's ground, below for the loser's. */
    private static int home(CsvLine line, String winner, String loser) throws BadInput {
        String home = line.text("home", "");
        if (home.equals(winner) || home.equals(loser)) {
            return home.equals(winner) ? 1 : -1;
        }
        return switch (home.toLowerCase(Locale.ROOT)) {
            case "", "0", "false", "neutral" -> 0;
            case "1", "true", "winner" -> 1;
            case "-1", "loser" -> -1;
            default -> throw line.bad("home", "expected 1 for the winner's ground, -1 for the loser's, 0 for neither");
        };
    }
}
