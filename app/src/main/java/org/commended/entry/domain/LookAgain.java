package org.commended.entry.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.commended.programme.domain.FormChange.What;
import org.commended.programme.domain.Question;

/**
 * What whoever writes an entry must look at again, because the form changed after they wrote.
 *
 * @param points in the order of the form
 * @param gone answers to what is no longer asked: kept, and not sent
 */
public record LookAgain(List<Point> points, List<Gone> gone) {

    public LookAgain {
        points = List.copyOf(points);
        gone = List.copyOf(gone);
    }

    /** A change of one question, as it was noted. */
    public record Change(long seq, String question, String asked, What what, Instant at) {}

    /** @param seq of the last of the changes, so that a later one is shown again */
    public record Point(Question question, List<What> what, long seq) {
        public Point {
            what = List.copyOf(what);
        }
    }

    public record Gone(String asked, String text) {}

    /**
     * @param changes of the category since the entry was begun, the oldest first
     * @param seen up to which change each question was looked at
     */
    public static LookAgain of(Draft draft, List<Change> changes, Map<String, Long> seen) {
        Map<String, List<Change>> byQuestion = changes.stream()
                .filter(change -> isNews(draft, change, seen))
                .collect(Collectors.groupingBy(Change::question, LinkedHashMap::new, Collectors.toList()));
        List<Point> points = draft.form().questions().stream()
                .filter(question -> byQuestion.containsKey(question.id()) && draft.isAsked(question))
                .map(question -> point(question, byQuestion.getOrDefault(question.id(), List.of())))
                .toList();
        return new LookAgain(points, gone(draft, changes));
    }

    /** What was written after a change was written for it. */
    private static boolean isNews(Draft draft, Change change, Map<String, Long> seen) {
        Instant saved = draft.answer(change.question()).at();
        return change.what() != What.TAKEN_OUT
                && change.seq() > seen.getOrDefault(change.question(), 0L)
                && (saved == null || saved.isBefore(change.at()));
    }

    private static Point point(Question question, List<Change> changes) {
        List<What> what = changes.stream().map(Change::what).distinct().toList();
        return new Point(question, what, changes.getLast().seq());
    }

    private static List<Gone> gone(Draft draft, List<Change> changes) {
        Map<String, String> asked = new LinkedHashMap<>();
        changes.stream()
                .filter(change -> change.what() == What.TAKEN_OUT)
                .sorted(Comparator.comparing(Change::seq))
                .forEach(change -> asked.put(change.question(), change.asked()));
        List<Gone> gone = new ArrayList<>();
        asked.forEach((question, words) -> {
            String text = draft.answer(question).text();
            if (draft.form().find(question).isEmpty() && !text.isBlank())
                gone.add(new Gone(words, AnswerText.ofUnknownKind(text)));
        });
        return gone;
    }

    public boolean isEmpty() {
        return points.isEmpty() && gone.isEmpty();
    }

    /** What changed about a question; empty where nothing did. */
    public List<What> about(Question question) {
        return points.stream()
                .filter(point -> point.question().id().equals(question.id()))
                .flatMap(point -> point.what().stream())
                .toList();
    }
}
