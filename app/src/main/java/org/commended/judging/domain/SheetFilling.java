package org.commended.judging.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.commended.judging.Confidence;
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
     * @param changed the scores that differ
     * @param isFilledAnew whether a score differs, or how sure the judge is
     * @param isNews whether there is anything to store: what was filled in, or the state
     */
    public record Filled(ScoreSheet sheet, List<Score> changed, boolean isFilledAnew, boolean isNews) {}

    /** The sheet with what was given, in the state wanted; the reason for abstaining goes with it. */
    public Outcome<Filled> fill(Given given, State wanted, String words, Instant now) {
        List<Refusal> reasons = new ArrayList<>(reasonsToRefuse(now));
        reasons.addAll(given.reasonsAgainst(criteria));
        if (words.length() > Given.LONGEST_COMMENT) reasons.add(new CommentTooLong("why", Given.LONGEST_COMMENT));
        if (!reasons.isEmpty()) return Outcome.refused(reasons);
        List<Score> changed = given.changes(sheet, criteria, now);
        Confidence sure = given.confidence(sheet);
        boolean anew = !changed.isEmpty() || sure != sheet.confidence();
        boolean news = anew || wanted != sheet.state();
        if (sheet.isDone() && news) return Outcome.refused(new SheetIsIn());
        if (given.seen() != sheet.version() && anew) return Outcome.refused(new SheetChangedMeanwhile());
        ScoreSheet next = sheet.with(changed, now).with(sure).in(wanted, words, now);
        return Outcome.done(new Filled(next, changed, anew, news));
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
