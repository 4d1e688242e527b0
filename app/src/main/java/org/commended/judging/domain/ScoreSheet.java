package org.commended.judging.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.commended.judging.Confidence;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One judge's sheet for one entry at one stage.
 *
 * @param scores by criterion
 * @param comment on the entry as a whole; why, where the judge abstained
 * @param confidence how sure the judge is of it; null where they did not say
 * @param version counts saves, from 0 for a sheet nothing stands on yet
 */
public record ScoreSheet(
        UUID id,
        UUID stage,
        EntryId entry,
        PersonId judge,
        State state,
        Map<String, Score> scores,
        String comment,
        @Nullable Confidence confidence,
        int version,
        Instant changedAt) {

    /** How far a sheet is. */
    public enum State {
        OPEN,
        IN,
        ABSTAINED
    }

    public ScoreSheet {
        scores = Map.copyOf(scores);
    }

    /** A sheet nothing stands on yet. */
    public static ScoreSheet blank(UUID stage, EntryId entry, PersonId judge, Instant now) {
        return new ScoreSheet(UUID.randomUUID(), stage, entry, judge, State.OPEN, Map.of(), "", null, 0, now);
    }

    /** The same sheet with these scores in place of those it had for their criteria; the version is the store's to count. */
    public ScoreSheet with(Collection<Score> given, Instant now) {
        Map<String, Score> all = new LinkedHashMap<>(scores);
        given.forEach(score -> all.put(score.criterion(), score));
        return new ScoreSheet(id, stage, entry, judge, state, all, comment, confidence, version, now);
    }

    public ScoreSheet in(State newState, String words, Instant now) {
        return new ScoreSheet(id, stage, entry, judge, newState, scores, words, confidence, version, now);
    }

    public ScoreSheet at(int newVersion) {
        return new ScoreSheet(id, stage, entry, judge, state, scores, comment, confidence, newVersion, changedAt);
    }

    public ScoreSheet with(@Nullable Confidence said) {
        return new ScoreSheet(id, stage, entry, judge, state, scores, comment, said, version, changedAt);
    }

    public @Nullable Integer mark(String criterion) {
        Score score = scores.get(criterion);
        return score == null ? null : score.value();
    }

    public String comment(String criterion) {
        Score score = scores.get(criterion);
        return score == null ? "" : score.comment();
    }

    /** The marks given, by criterion. */
    public Map<String, Integer> marks() {
        Map<String, Integer> marks = new LinkedHashMap<>();
        scores.values().forEach(score -> {
            Integer value = score.value();
            if (value != null) marks.put(score.criterion(), value);
        });
        return marks;
    }

    public boolean isComplete(Criteria criteria) {
        return criteria.areAllIn(marks().keySet());
    }

    /** Whether its marks count: handed in, or with nothing missing. */
    public boolean counts(Criteria criteria) {
        return state == State.IN || state == State.OPEN && isComplete(criteria);
    }

    /** Whether the judge has nothing left to do on it. */
    public boolean isDone() {
        return state != State.OPEN;
    }
}
