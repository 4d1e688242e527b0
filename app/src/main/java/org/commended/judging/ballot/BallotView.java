package org.commended.judging.ballot;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commended.engine.comparison.Answer;
import org.commended.judging.domain.Stage;
import org.commended.shared.EntryId;
import org.jspecify.annotations.Nullable;

/**
 * A ballot as its judge sees it, or as its progress is told.
 *
 * @param asked the entries it is about, in the judge's own order; those left out are not among them
 * @param given places or points
 * @param next the pair that is asked next; null when there is none
 * @param left how many pairs, places or points are missing before it can be handed in
 * @param all how many there are of these
 */
public record BallotView(
        Ballot ballot,
        List<EntryId> asked,
        Map<EntryId, Integer> given,
        @Nullable Next next,
        int left,
        int all) {

    /** Two entries to compare, as they stand on the page. */
    public record Next(EntryId first, EntryId second) {}

    public BallotView {
        asked = List.copyOf(asked);
        given = Map.copyOf(given);
    }

    /** @param entries that the judge reads, in their order */
    public static BallotView of(Stage stage, List<EntryId> entries, Ballot ballot) {
        BallotFilling filling = new BallotFilling(stage, entries, ballot);
        List<EntryId> asked = filling.asked();
        Map<EntryId, Integer> given = filling.given();
        return switch (stage.plan().method()) {
            case RANKING -> new BallotView(ballot, asked, given, null, asked.size() - given.size(), asked.size());
            case POINTS -> {
                BallotChecks checks = new BallotChecks(stage.plan(), asked);
                yield new BallotView(ballot, asked, given, null, checks.left(given), checks.toShare());
            }
            case PAIRS -> pairs(ballot, asked);
            case SCORES, PASS_FAIL -> throw new IllegalStateException("There are sheets at this stage");
        };
    }

    private static BallotView pairs(Ballot ballot, List<EntryId> asked) {
        Pairing pairing = Pairing.of(ballot, asked);
        Optional<Pairing.Pair> next = pairing.next();
        int left = pairing.left();
        return new BallotView(
                ballot,
                asked,
                Map.of(),
                next.map(pair -> new Next(pair.first(), pair.second())).orElse(null),
                left,
                left
                        + Math.toIntExact(ballot.pairs().stream()
                                .filter(pair -> asked.contains(EntryId.of(pair.first())))
                                .filter(pair -> asked.contains(EntryId.of(pair.second())))
                                .count()));
    }

    public int answered() {
        return all - left;
    }

    /** With how many others each entry is compared before that is enough. */
    public int enough() {
        return Math.min(Pairing.ENOUGH, Math.max(0, asked.size() - 1));
    }

    /** The answer that can be undone next. */
    public Optional<Answer> lastPair() {
        return ballot.lastPair(asked);
    }

    public boolean isIn() {
        return ballot.isIn();
    }
}
