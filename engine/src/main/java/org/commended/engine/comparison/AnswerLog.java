package org.commended.engine.comparison;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.commended.engine.comparison.Answer.Kind;

/** Everything that the judges of a stage answered, in order, as a table that is kept as exact text and replayed. */
public record AnswerLog(List<Answer> answers) {

    private static final String HEADER = "judge,number,answer,first,second,value\n";
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    /** Of a digest that tells one answer from another: with so few a change is named, the log's own digest proves it. */
    private static final int SHORT = 8;

    public AnswerLog {
        answers = answers.stream()
                .sorted(Comparator.comparing(Answer::judge).thenComparingInt(Answer::number))
                .toList();
    }

    /** An answer is a line of {@code judge,number,answer,first,second,value}; the same answers are the same text. */
    public String text() {
        return answers.stream().map(AnswerLog::line).collect(Collectors.joining("", HEADER, ""));
    }

    private static String line(Answer answer) {
        String word = answer.kind().name().toLowerCase(Locale.ROOT);
        return answer.judge() + "," + answer.number() + "," + word + "," + answer.first() + "," + answer.second() + ","
                + answer.value() + "\n";
    }

    /** @throws IllegalArgumentException where a line is no answer; the message says which */
    public static AnswerLog read(String text) {
        List<Answer> answers = new ArrayList<>();
        try (CSVParser rows = FORMAT.parse(new StringReader(text))) {
            Set<String> numbered = new HashSet<>();
            for (CSVRecord row : rows) {
                Answer answer = answer(row);
                if (!numbered.add(answer.number() + " " + answer.judge()))
                    throw new IllegalArgumentException("the judge has another of number " + answer.number());
                answers.add(answer);
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException broken) {
            throw new IllegalArgumentException(
                    "answer " + (answers.size() + 1) + " cannot be read: " + broken.getMessage(), broken);
        }
        return new AnswerLog(answers);
    }

    private static Answer answer(CSVRecord row) {
        Answer answer = new Answer(
                row.get("judge"),
                Integer.parseInt(row.get("number")),
                Kind.valueOf(row.get("answer").toUpperCase(Locale.ROOT)),
                row.get("first"),
                row.get("second"),
                Integer.parseInt(row.get("value")));
        if (answer.number() < 1) throw new IllegalArgumentException("numbers begin at 1");
        if (!saysSomething(answer)) throw new IllegalArgumentException("nothing of this kind can be said");
        return answer;
    }

    /** Whether a judge could have said it: anything else is no answer, and its figures would mean nothing. */
    private static boolean saysSomething(Answer answer) {
        boolean ofOne = !answer.first().isBlank() && answer.second().isEmpty();
        boolean ofTwo = !answer.first().isBlank()
                && !answer.second().isBlank()
                && !answer.first().equals(answer.second());
        boolean ofNone = answer.first().isEmpty() && answer.second().isEmpty();
        return switch (answer.kind()) {
            case PLACED -> ofOne && answer.value() >= 0;
            case COMPARED -> ofTwo && Math.abs((long) answer.value()) <= 1;
            case UNDONE -> ofNone && answer.value() >= 1 && answer.value() < answer.number();
        };
    }

    /** What each judge's answers come to, by judge. */
    public SequencedMap<String, Replay> replayed() {
        SequencedMap<String, Replay> replayed = new TreeMap<>();
        answers.stream()
                .collect(Collectors.groupingBy(Answer::judge))
                .forEach((judge, theirs) -> replayed.put(judge, Replay.of(theirs)));
        return replayed;
    }

    /** Short digests of a judge's answers, in their order, each with its number: {@code 17:9f86d081}. */
    public List<String> digests(String judge) {
        return answers.stream()
                .filter(answer -> answer.judge().equals(judge))
                .map(answer -> answer.number() + ":" + digest(line(answer)))
                .toList();
    }

    private static String digest(String line) {
        try {
            byte[] sha = MessageDigest.getInstance("SHA-256").digest(line.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha).substring(0, SHORT);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
