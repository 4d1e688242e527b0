package org.commended.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.commended.engine.calibration.Calibration;
import org.commended.engine.calibration.CalibrationReport;
import org.commended.engine.calibration.CalibrationSettings;
import org.commended.engine.calibration.Mark;
import org.commended.engine.calibration.Scale;
import org.commended.engine.calibration.ScoreCheck;
import org.commended.engine.calibration.Scores;
import org.commended.engine.recount.DecisionPack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** A pack is counted again as it was counted, and whatever does not fit is named. */
class RecountCommandTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int PLACES = 2;

    @TempDir
    private Path directory;

    private static List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        String given = "5443 4532 3.42 24.1 5341 432.";
        String[] rows = given.split(" ");
        for (int entry = 0; entry < rows.length; entry++) {
            for (int judge = 0; judge < rows[entry].length(); judge++) {
                char mark = rows[entry].charAt(judge);
                if (mark != '.') marks.add(new Mark("e" + entry, "j" + judge, mark - '0', "", "need, met", 2.5));
            }
        }
        return marks;
    }

    private static String csv(List<Mark> marks) {
        StringBuilder csv = new StringBuilder("entry,judge,score,criterion,weight\n");
        marks.forEach(mark ->
                csv.append("%s,%s,%d,\"need, met\",2.5%n".formatted(mark.entry(), mark.judge(), (int) mark.score())));
        return csv.toString();
    }

    private static CalibrationReport report() {
        if (Scores.check(marks(), new Scale(1, 5, 1)) instanceof ScoreCheck.Usable(Scores scores)) {
            return Calibration.of(
                    scores, new CalibrationSettings(PLACES, 7, CalibrationSettings.Model.AUTO), step -> {});
        }
        throw new AssertionError("The marks cannot be used");
    }

    private static Map<String, Object> ranking(String csv) {
        CalibrationReport report = report();
        Map<String, Object> origin = new LinkedHashMap<>();
        origin.put("model", report.model().name());
        origin.put("seed", 7);
        origin.put("digest", DecisionPack.digest(csv, 1, 5));
        origin.put("lowest", 1);
        origin.put("highest", 5);
        origin.put("places", PLACES);
        List<Map<String, Object>> entries = report.entries().stream()
                .map(entry -> {
                    Map<String, Object> kept = new LinkedHashMap<>();
                    kept.put("entry", entry.entry());
                    kept.put("readings", entry.readings());
                    kept.put("mean", entry.rawMean());
                    kept.put("additive", entry.additive().score());
                    kept.put("score", entry.score().score());
                    kept.put("low", entry.score().low());
                    kept.put("high", entry.score().high());
                    kept.put("rank", entry.rank().rank());
                    kept.put("rankLow", entry.rank().low());
                    kept.put("rankHigh", entry.rank().high());
                    kept.put("top", entry.topProbability());
                    kept.put("tie", entry.tieGroup());
                    return kept;
                })
                .toList();
        List<Map<String, Object>> judges = report.judges().stream()
                .<Map<String, Object>>map(judge -> Map.of(
                        "judge", judge.judge(),
                        "readings", judge.readings(),
                        "severity", judge.severity(),
                        "spread", judge.spread(),
                        "noise", judge.noise()))
                .toList();
        return Map.of("scores", Map.of("origin", origin, "entries", entries, "judges", judges));
    }

    /** The files of a sound pack. */
    private static Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("scores.csv", csv(marks()));
        files.put("ranking.json", JSON.writeValueAsString(ranking(csv(marks()))));
        files.put("sealed.json", sealed(files));
        files.put("README.txt", "For people.\n");
        files.put("entries.csv", "entry,title\ne0,Loser\ne1,\"Sea, wind\"\n");
        files.put("pack.json", list(files));
        return files;
    }

    private static String sealed(Map<String, String> files) {
        return "{\"ranking\":\"" + sha256(files.get("ranking.json"))
                + "\",\"lines\":[{\"entry\":\"e0\",\"title\":\"Ponds\",\"level\":\"winner\"}]}";
    }

    private static String list(Map<String, String> files) {
        Map<String, String> marks = new LinkedHashMap<>();
        files.forEach((name, text) -> {
            if (!name.equals("pack.json")) marks.put(name, sha256(text));
        });
        return JSON.writeValueAsString(Map.of("fingerprint", sha256(files.get("sealed.json")), "files", marks));
    }

    private static String sha256(@org.jspecify.annotations.Nullable String text) {
        try {
            byte[] bytes = String.valueOf(text).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (java.security.NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private Path zip(Map<String, String> files) throws IOException {
        Path file = directory.resolve("pack.zip");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> one : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(one.getKey()));
                zip.write(one.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    @Test
    void aSoundPackMatchesItsFingerprint() throws IOException {
        Map<String, String> files = files();
        String fingerprint = sha256(files.get("sealed.json"));
        Run run = Run.of("recount", zip(files), "--fingerprint", fingerprint);

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).doesNotContain("Loser");
        assertThat(run.out()).contains("Ponds: winner", "Sea, wind *", "fits the fingerprint " + fingerprint);
    }

    @Test
    void aPackOfAnotherDecisionIsRefused() throws IOException {
        Run run = Run.of("recount", zip(files()), "--fingerprint", "00");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("The pack is of another decision");
    }

    @Test
    void everythingWrittenAnewButTheScoresIsCaughtByCounting() throws IOException {
        Map<String, String> files = files();
        String forged = String.valueOf(files.get("scores.csv")).replace("e0,j0,5", "e0,j0,2");
        files.put("scores.csv", forged);
        files.put(
                "ranking.json",
                String.valueOf(files.get("ranking.json"))
                        .replace(DecisionPack.digest(csv(marks()), 1, 5), DecisionPack.digest(forged, 1, 5)));
        files.put("sealed.json", sealed(files));
        files.put("pack.json", list(files));
        Run run = Run.of("recount", zip(files));

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("ranking.json, entry e0, mean: it says 4.0, counted again it is 3.25");
    }

    @Test
    void filesThatAreMissingOrTooManyAreNamed() throws IOException {
        Map<String, String> files = files();
        files.remove("README.txt");
        files.put("more.txt", "Something else");
        Run run = Run.of("recount", zip(files));

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("README.txt: it is listed", "more.txt: it is not on the list");
    }

    @Test
    void whatIsNoPackIsRefusedInALine() throws IOException {
        Path file = directory.resolve("no.zip");
        Files.writeString(file, "no zip");
        assertThat(Run.of("recount", file).err()).contains("no.zip").contains("this is not a decision pack");
        assertThat(Run.of("recount", directory.resolve("none.zip")).code()).isEqualTo(2);
        Map<String, String> files = files();
        files.put("scores.csv", "entry,judge\na");
        assertThat(Run.of("recount", zip(files)).err()).contains("scores.csv, mark 1: it cannot be read");
    }
}
