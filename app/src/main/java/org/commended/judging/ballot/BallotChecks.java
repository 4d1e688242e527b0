package org.commended.judging.ballot;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commended.judging.ballot.BallotRefusal.EntriesUnplaced;
import org.commended.judging.ballot.BallotRefusal.LevelNotAllowed;
import org.commended.judging.ballot.BallotRefusal.PairsLeft;
import org.commended.judging.ballot.BallotRefusal.PlaceUnclear;
import org.commended.judging.ballot.BallotRefusal.PointsLeft;
import org.commended.judging.ballot.BallotRefusal.PointsUnclear;
import org.commended.judging.ballot.BallotRefusal.TooManyPoints;
import org.commended.programme.domain.StagePlan;
import org.commended.programme.domain.StagePlan.Method;
import org.commended.shared.EntryId;
import org.commended.shared.Refusal;

/**
 * What stands in the way of an order, of points, or of being done.
 *
 * @param asked the entries it is about
 */
record BallotChecks(StagePlan plan, List<EntryId> asked) {

    /** Only the order of places counts: an entry may have left since they were given. */
    private static final int MOST = 999;

    List<Refusal> reasonsAgainst(Typed typed) {
        List<Refusal> reasons = new ArrayList<>();
        for (EntryId entry : asked) {
            String value = typed.values().getOrDefault(entry, "");
            if (!value.isBlank() && !isClear(value)) reasons.add(unclear(Typed.field(entry)));
        }
        return reasons;
    }

    private boolean isClear(String value) {
        if (!value.matches("[0-9]{1,3}")) return false;
        int number = Integer.parseInt(value);
        return plan.method() == Method.POINTS ? number <= plan.allowed().highest() : number >= 1;
    }

    private Refusal unclear(String field) {
        return plan.method() == Method.POINTS
                ? new PointsUnclear(field, plan.allowed().highest())
                : new PlaceUnclear(field, MOST);
    }

    /** More points than there are. */
    List<Refusal> tooMany(Map<EntryId, Integer> wanted) {
        int over = sum(wanted) - plan.allowed().points();
        return over > 0
                ? List.of(new TooManyPoints(first(), over, plan.allowed().points()))
                : List.of();
    }

    private static int sum(Map<EntryId, Integer> given) {
        return given.values().stream().mapToInt(points -> points).sum();
    }

    /** All of the points, or as many as these entries may get. */
    int toShare() {
        return Math.min(plan.allowed().points(), asked.size() * plan.allowed().highest());
    }

    int left(Map<EntryId, Integer> given) {
        return toShare() - sum(given);
    }

    List<Refusal> reasonsNotToHandIn(Ballot ballot, Map<EntryId, Integer> given) {
        return switch (plan.method()) {
            case RANKING -> unordered(given);
            case POINTS -> left(given) > 0 ? List.of(new PointsLeft(first(), left(given))) : List.of();
            case PAIRS -> {
                int left = Pairing.of(ballot, asked).left();
                yield left > 0 ? List.of(new PairsLeft(left)) : List.of();
            }
            case SCORES, PASS_FAIL -> throw new IllegalStateException("There are sheets at this stage");
        };
    }

    private List<Refusal> unordered(Map<EntryId, Integer> given) {
        List<EntryId> missing =
                asked.stream().filter(entry -> !given.containsKey(entry)).toList();
        if (!missing.isEmpty()) return List.of(new EntriesUnplaced(Typed.field(missing.getFirst()), missing.size()));
        Set<Integer> held = new HashSet<>();
        List<Refusal> level = new ArrayList<>();
        for (EntryId entry : asked) {
            int place = given.getOrDefault(entry, 0);
            if (!held.add(place) && !plan.allowed().ties()) level.add(new LevelNotAllowed(Typed.field(entry), place));
        }
        return level;
    }

    /** Where a reason that is about all of them is shown. */
    private String first() {
        return asked.isEmpty() ? "" : Typed.field(asked.getFirst());
    }
}
