package org.commended.judging.domain;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.commended.programme.domain.Criterion;
import org.commended.programme.domain.StagePlan;
import org.commended.programme.domain.StagePlan.Method;
import org.commended.shared.EntryId;

/**
 * Who goes on from a stage by its rule: what is proposed, and the panel may depart from. What counts is the unrounded mean of
 * the judges; where they only say what is met, that of the criterion an entry meets least.
 */
public record GoingOn(StagePlan plan, ScoreTable table) {

    /**
     * The entries that go on; none where the panel chooses, and never one without a score. Where entries are level at the last
     * place, all of them do.
     *
     * @param order the entries, the best first
     */
    public List<EntryId> of(List<EntryId> order) {
        List<EntryId> scored =
                order.stream().filter(entry -> counted(entry).isPresent()).toList();
        return switch (plan.goingOn().rule()) {
            case CHOSEN -> List.of();
            case BEST -> best(scored, at().intValue());
            case FROM ->
                plan.method().isOfComparisons()
                        ? List.of()
                        : scored.stream()
                                .filter(entry -> counted(entry).orElseThrow().compareTo(at()) >= 0)
                                .toList();
        };
    }

    private List<EntryId> best(List<EntryId> scored, int places) {
        if (places >= scored.size()) return scored;
        BigDecimal last = counted(scored.get(places - 1)).orElseThrow();
        List<EntryId> level = scored.subList(places, scored.size()).stream()
                .takeWhile(entry -> counted(entry).orElseThrow().compareTo(last) == 0)
                .toList();
        return scored.stream()
                .filter(entry -> scored.indexOf(entry) < places || level.contains(entry))
                .toList();
    }

    private BigDecimal at() {
        return Objects.requireNonNull(plan.goingOn().at());
    }

    private Optional<BigDecimal> counted(EntryId entry) {
        return plan.method() == Method.PASS_FAIL ? least(entry) : mean(table.composites(entry));
    }

    private Optional<BigDecimal> least(EntryId entry) {
        return table.criteria().stream()
                .flatMap(criterion -> mean(marks(entry, criterion)).stream())
                .min(Comparator.naturalOrder());
    }

    private List<BigDecimal> marks(EntryId entry, Criterion criterion) {
        return table.readings(entry).stream()
                .map(reading -> reading.marks().get(criterion.id()))
                .filter(Objects::nonNull)
                .map(BigDecimal::valueOf)
                .toList();
    }

    /** The award level an entry reaches by its mean: of those it does, the one that asks for most. */
    public Optional<String> level(EntryId entry) {
        if (plan.method().isOfComparisons()) return Optional.empty();
        return mean(table.composites(entry)).flatMap(mean -> plan.levels().entrySet().stream()
                .filter(level -> mean.compareTo(level.getValue()) >= 0)
                .max(java.util.Map.Entry.comparingByValue())
                .map(java.util.Map.Entry::getKey));
    }

    private static Optional<BigDecimal> mean(List<BigDecimal> figures) {
        return Summary.of(figures).map(Summary::mean);
    }
}
