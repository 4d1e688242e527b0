package org.commended.judging.domain;

import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.commended.judging.Confidence;
import org.commended.programme.domain.Criterion;
import org.jspecify.annotations.Nullable;

/**
 * What stood on a score sheet after it was saved.
 *
 * @param number from 1
 * @param confidence how sure the judge was; null where they had not said
 * @param typing the criterion whose comment alone differs from the version before; null where more does
 */
public record SheetVersion(
        int number,
        List<Held> scores,
        @Nullable Confidence confidence,
        @Nullable String typing,
        Instant savedAt) {

    /** What is typed without a longer pause is one version. */
    static final Duration PAUSE = Duration.ofMinutes(5);

    /** A text that lost more letters than these stays a version of its own. */
    static final int TAKEN_OUT = 100;

    public SheetVersion {
        scores = List.copyOf(scores);
    }

    /** What stood for one criterion. */
    public record Held(String criterion, @Nullable Integer value, String comment) {}

    /**
     * What a version changed for a criterion.
     *
     * @param before null where there was no mark
     */
    public record Change(
            Criterion criterion,
            @Nullable Integer before,
            @Nullable Integer after,
            boolean commented) {

        public boolean isMarked() {
            return !Objects.equals(before, after);
        }
    }

    public static SheetVersion first(ScoreSheet sheet) {
        return new SheetVersion(1, held(sheet), sheet.confidence(), null, sheet.changedAt());
    }

    private static List<Held> held(ScoreSheet sheet) {
        return sheet.scores().values().stream()
                .map(score -> new Held(score.criterion(), score.value(), score.comment()))
                .sorted(Comparator.comparing(Held::criterion))
                .toList();
    }

    /** The version that a sheet is after this one; it takes this one's place where somebody is still typing. */
    public SheetVersion next(ScoreSheet sheet) {
        SheetVersion next = new SheetVersion(
                number + 1, held(sheet), sheet.confidence(), typed(held(sheet), sheet.confidence()), sheet.changedAt());
        boolean goesOn = next.typing != null
                && next.typing.equals(typing)
                && !savedAt.plus(PAUSE).isBefore(sheet.changedAt())
                && comment(next.typing).length() - next.comment(next.typing).length() <= TAKEN_OUT;
        return goesOn ? new SheetVersion(number, next.scores, next.confidence, typing, next.savedAt) : next;
    }

    private @Nullable String typed(List<Held> later, @Nullable Confidence sure) {
        Map<String, Held> before = byCriterion();
        List<Held> differ = later.stream()
                .filter(held ->
                        !held.equals(before.getOrDefault(held.criterion(), new Held(held.criterion(), null, ""))))
                .toList();
        boolean commentAlone = sure == confidence
                && differ.size() == 1
                && Objects.equals(
                        differ.getFirst().value(), mark(differ.getFirst().criterion()));
        return commentAlone ? differ.getFirst().criterion() : null;
    }

    private Map<String, Held> byCriterion() {
        return scores.stream().collect(toMap(Held::criterion, Function.identity()));
    }

    public Optional<Held> find(String criterion) {
        return scores.stream()
                .filter(held -> held.criterion().equals(criterion))
                .findFirst();
    }

    public @Nullable Integer mark(String criterion) {
        return find(criterion).map(Held::value).orElse(null);
    }

    public String comment(String criterion) {
        return find(criterion).map(Held::comment).orElse("");
    }

    /** What differs from the version before; all there is where there is none. */
    public List<Change> changes(@Nullable SheetVersion before, Criteria criteria) {
        List<Change> changes = new ArrayList<>();
        for (Criterion criterion : criteria.list()) {
            String id = criterion.id();
            Integer old = before == null ? null : before.mark(id);
            boolean commented = !comment(id).equals(before == null ? "" : before.comment(id));
            if (commented || !Objects.equals(old, mark(id)))
                changes.add(new Change(criterion, old, mark(id), commented));
        }
        return changes;
    }

    /** What would have to be written on a sheet to make it this again; criteria that are no more are left out. */
    public Given given(int seen, Criteria criteria) {
        Map<String, String> marks = new LinkedHashMap<>();
        Map<String, String> comments = new LinkedHashMap<>();
        for (Criterion criterion : criteria.list()) {
            marks.put(criterion.id(), Objects.toString(mark(criterion.id()), ""));
            comments.put(criterion.id(), comment(criterion.id()));
        }
        return new Given(seen, marks, comments, confidence == null ? "" : confidence.word());
    }
}
