package org.commended.judging.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.commended.judging.EntryStanding;
import org.commended.programme.domain.StagePlan;
import org.commended.shared.EntryId;

/** Who goes on from a stage by its rule: what is proposed, and the panel may depart from. */
public final class GoingOn {

    private GoingOn() {}

    /**
     * The entries that go on; none where the panel chooses.
     *
     * @param ranked the best first; those without a score never go on by a rule
     */
    public static List<EntryId> by(StagePlan.GoingOn rule, List<EntryStanding> ranked) {
        List<EntryStanding> scored =
                ranked.stream().filter(one -> one.mean() != null).toList();
        return switch (rule.rule()) {
            case CHOSEN -> List.of();
            case BEST ->
                scored.stream()
                        .limit(at(rule).intValue())
                        .map(EntryStanding::entry)
                        .toList();
            case FROM ->
                scored.stream()
                        .filter(one -> Objects.requireNonNull(one.mean()).compareTo(at(rule)) >= 0)
                        .map(EntryStanding::entry)
                        .toList();
        };
    }

    private static BigDecimal at(StagePlan.GoingOn rule) {
        return Objects.requireNonNull(rule.at());
    }
}
