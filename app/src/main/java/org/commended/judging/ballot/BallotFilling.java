package org.commended.judging.ballot;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.commended.engine.comparison.Answer;
import org.commended.judging.ballot.BallotRefusal.BallotChangedMeanwhile;
import org.commended.judging.ballot.BallotRefusal.BallotIsIn;
import org.commended.judging.ballot.Line.Kind;
import org.commended.judging.ballot.Line.Words;
import org.commended.judging.domain.Given;
import org.commended.judging.domain.ScoringRefusal.CommentTooLong;
import org.commended.judging.domain.ScoringRefusal.StageHasClosed;
import org.commended.judging.domain.Stage;
import org.commended.programme.domain.StagePlan.Method;
import org.commended.shared.EntryId;
import org.commended.shared.Outcome;
import org.commended.shared.Refusal;

/**
 * What may be said on a ballot. Each answer comes to the lines that are added; none where nothing is new.
 *
 * @param entries that the judge reads, those left out too, in their order
 */
record BallotFilling(Stage stage, List<EntryId> entries, Ballot ballot) {

    /** Those the judge says something of. */
    List<EntryId> asked() {
        Set<EntryId> out = ballot.leftOut().keySet();
        return entries.stream().filter(entry -> !out.contains(entry)).toList();
    }

    Outcome<List<Words>> give(Typed typed, Instant now) {
        BallotChecks checks = new BallotChecks(stage.plan(), asked());
        List<Refusal> reasons = closed(now);
        reasons.addAll(checks.reasonsAgainst(typed));
        if (!reasons.isEmpty()) return Outcome.refused(reasons);
        Map<EntryId, Integer> wanted = wanted(typed);
        if (stage.plan().method() == Method.POINTS) reasons.addAll(checks.tooMany(wanted));
        if (!reasons.isEmpty()) return Outcome.refused(reasons);
        return changed(wanted, typed.seen());
    }

    private Map<EntryId, Integer> wanted(Typed typed) {
        Map<EntryId, Integer> wanted = given();
        typed.values().forEach((entry, value) -> {
            if (!asked().contains(entry)) return;
            if (value.isBlank()) wanted.remove(entry);
            else wanted.put(entry, Integer.valueOf(value));
        });
        return typed.move() == null
                ? wanted
                : Order.of(wanted).move(typed.move()).places();
    }

    /** The places or points of those that are asked about. */
    Map<EntryId, Integer> given() {
        Map<EntryId, Integer> given = new LinkedHashMap<>(ballot.given());
        given.keySet().retainAll(new HashSet<>(asked()));
        return given;
    }

    private Outcome<List<Words>> changed(Map<EntryId, Integer> wanted, int seen) {
        Map<EntryId, Integer> given = given();
        Kind kind = stage.plan().method() == Method.POINTS ? Kind.SHARED : Kind.PLACED;
        List<Words> changed = asked().stream()
                .filter(entry -> !wanted.getOrDefault(entry, 0).equals(given.getOrDefault(entry, 0)))
                .map(entry -> Words.of(kind, entry, wanted.getOrDefault(entry, 0)))
                .toList();
        return changed.isEmpty() ? Outcome.done(changed) : fresh(changed, seen);
    }

    private Outcome<List<Words>> fresh(List<Words> words, int seen) {
        if (ballot.isIn()) return Outcome.refused(new BallotIsIn());
        return seen == ballot.version() ? Outcome.done(words) : Outcome.refused(new BallotChangedMeanwhile());
    }

    /** @param value 1 where the first is better, −1 where the second is, 0 where they are level */
    Outcome<List<Words>> compare(Compared said, Instant now) {
        List<Refusal> reasons = closed(now);
        if (!reasons.isEmpty()) return Outcome.refused(reasons);
        if (isSaid(said)) return Outcome.done(List.of());
        boolean asked = Pairing.of(ballot, asked())
                .next()
                .filter(next ->
                        next.first().equals(said.first()) && next.second().equals(said.second()))
                .isPresent();
        Words words = new Words(Kind.COMPARED, said.first(), said.second(), said.value(), "");
        return asked ? fresh(List.of(words), said.seen()) : Outcome.refused(new BallotChangedMeanwhile());
    }

    /** Whether the same answer is the last: the form was sent twice. */
    private boolean isSaid(Compared said) {
        Answer same = Answer.compared(
                ballot.judge().toString(),
                said.seen() + 1,
                said.first().toString(),
                said.second().toString(),
                said.value());
        return ballot.version() == said.seen() + 1
                && ballot.lastPair().filter(same::equals).isPresent();
    }

    /**
     * The last answer only of those about entries that are asked about, so that one goes back step by step; one that is undone already
     * stays so.
     */
    Outcome<List<Words>> undo(int number, Instant now) {
        List<Refusal> reasons = closed(now);
        if (!reasons.isEmpty()) return Outcome.refused(reasons);
        if (ballot.pairs().stream().noneMatch(pair -> pair.number() == number)) return Outcome.done(List.of());
        boolean last =
                ballot.lastPair(asked()).filter(pair -> pair.number() == number).isPresent();
        return last
                ? fresh(List.of(Words.of(Kind.UNDONE, null, number)), ballot.version())
                : Outcome.refused(new BallotChangedMeanwhile());
    }

    Outcome<List<Words>> leaveOut(EntryId entry, boolean out, String why, Instant now) {
        List<Refusal> reasons = closed(now);
        if (why.length() > Given.LONGEST_COMMENT) reasons.add(new CommentTooLong("why", Given.LONGEST_COMMENT));
        if (!reasons.isEmpty()) return Outcome.refused(reasons);
        if (ballot.leftOut().containsKey(entry) == out) return Outcome.done(List.of());
        Words words = new Words(out ? Kind.LEFT_OUT : Kind.TAKEN_IN, entry, null, 0, out ? why : "");
        return fresh(List.of(words), ballot.version());
    }

    Outcome<List<Words>> handIn(Instant now) {
        List<Refusal> reasons = closed(now);
        if (!reasons.isEmpty()) return Outcome.refused(reasons);
        if (ballot.isIn()) return Outcome.done(List.of());
        List<EntryId> asked = asked();
        reasons.addAll(new BallotChecks(stage.plan(), asked).reasonsNotToHandIn(ballot, given()));
        if (!reasons.isEmpty()) return Outcome.refused(reasons);
        Map<EntryId, Integer> given = given();
        Stream<Words> nought = stage.plan().method() == Method.POINTS
                ? asked.stream()
                        .filter(entry -> !given.containsKey(entry))
                        .map(entry -> Words.of(Kind.SHARED, entry, 0))
                : Stream.empty();
        return Outcome.done(Stream.concat(nought, asked.stream().map(entry -> Words.of(Kind.HANDED_IN, entry, 0)))
                .toList());
    }

    Outcome<List<Words>> takeBack(Instant now) {
        List<Refusal> reasons = closed(now);
        if (!reasons.isEmpty()) return Outcome.refused(reasons);
        return Outcome.done(ballot.isIn() ? List.of(Words.of(Kind.TAKEN_BACK, null, 0)) : List.of());
    }

    private List<Refusal> closed(Instant now) {
        Instant closesAt = stage.closesAt();
        List<Refusal> reasons = new ArrayList<>();
        if (closesAt != null && stage.isClosed(now)) reasons.add(new StageHasClosed(closesAt));
        return reasons;
    }
}
