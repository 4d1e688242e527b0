package org.commended.judging.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.commended.judging.domain.ScoreSheet.State;
import org.commended.judging.domain.ScoringRefusal.CommentTooLong;
import org.commended.judging.domain.ScoringRefusal.MarksMissing;
import org.commended.judging.domain.ScoringRefusal.SheetChangedMeanwhile;
import org.commended.judging.domain.ScoringRefusal.SheetIsIn;
import org.commended.judging.domain.ScoringRefusal.StageHasClosed;
import org.commended.programme.domain.Criterion;
import org.commended.shared.Outcome;
import org.commended.shared.Refusal;

/**
 * What may be done with a sheet at a stage.
 *
 * @param sheet as it is stored
 */
public record SheetFilling(Stage stage, Criteria criteria, ScoreSheet sheet) {

    /**
     * What to store.
     *
     * @param changed the scores that differ; nothing is to be stored where there are none and the state is the same
     */
    public record Filled(ScoreSheet sheet, List<Score> changed, boolean isNews) {}

    /** The sheet with what was given, in the state wanted; the reason for abstaining goes with it. */
    public Outcome<Filled> fill(Given given, State wanted, String words, Instant now) {
        List<Refusal> reasons = new ArrayList<>(reasonsToRefuse(now));
        reasons.addAll(given.reasonsAgainst(criteria));
        if (words.length() > Given.LONGEST_COMMENT) reasons.add(new CommentTooLong("why", Given.LONGEST_COMMENT));
        if (!reasons.isEmpty()) return Outcome.refused(reasons);
        List<Score> changed = given.changes(sheet, criteria, now);
        ScoreSheet next = sheet.with(changed, now).in(wanted, words, now);
        boolean news = !changed.isEmpty() || wanted != sheet.state();
        if (sheet.isDone() && news) return Outcome.refused(new SheetIsIn());
        if (given.seen() != sheet.version() && !changed.isEmpty()) return Outcome.refused(new SheetChangedMeanwhile());
        return Outcome.done(new Filled(next, changed, news));
    }

    /** Handing in is for sheets with nothing missing. */
    public List<Refusal> reasonsNotToHandIn(ScoreSheet filled) {
        List<String> missing = criteria.list().stream()
                .map(Criterion::id)
                .filter(criterion -> filled.mark(criterion) == null)
                .toList();
        return missing.isEmpty()
                ? List.of()
                : List.of(new MarksMissing(missing.size(), Given.markField(missing.getFirst())));
    }

    /** The sheet, to be changed again. */
    public Outcome<ScoreSheet> takeBack(Instant now) {
        List<Refusal> reasons = reasonsToRefuse(now);
        if (!reasons.isEmpty()) return Outcome.refused(reasons);
        return Outcome.done(sheet.in(State.OPEN, "", now));
    }

    private List<Refusal> reasonsToRefuse(Instant now) {
        Instant closesAt = stage.closesAt();
        return closesAt != null && stage.isClosed(now) ? List.of(new StageHasClosed(closesAt)) : List.of();
    }
}
