package org.commended.judging.domain;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.commended.programme.domain.Criterion;
import org.commended.programme.domain.StagePlan;
import org.commended.programme.domain.StagePlan.Method;
import org.commended.shared.EntryId;

/**
 * Who goes on from a stage by its rule: what is proposed, and the panel may depart from. What counts is the unrounded mean of
 * the judges; where they only say what is met, that of the criterion an entry meets least. Where they give no marks nothing is counted:
 * whole per cents are equal by chance, and points are more for each entry the fewer a judge reads.
 *
 * @param ranks by the ranking that is shown, where there is one
 */
public record GoingOn(StagePlan plan, ScoreTable table, Map<EntryId, Integer> ranks) {

    public GoingOn {
        ranks = Map.copyOf(ranks);
    }

    public GoingOn(StagePlan plan, ScoreTable table) {
        this(plan, table, Map.of());
    }

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
                plan.method().isOfMarks()
                        ? scored.stream()
                                .filter(entry -> counted(entry).orElseThrow().compareTo(at()) >= 0)
                                .toList()
                        : List.of();
        };
    }

    private List<EntryId> best(List<EntryId> scored, int places) {
        if (places >= scored.size()) return scored;
        EntryId last = scored.get(places - 1);
        Stream<EntryId> level = scored.subList(places, scored.size()).stream().takeWhile(entry -> isLevel(last, entry));
        return Stream.concat(scored.subList(0, places).stream(), level).toList();
    }

    private boolean isLevel(EntryId one, EntryId other) {
        if (plan.method().isOfMarks())
            return counted(one).orElseThrow().compareTo(counted(other).orElseThrow()) == 0;
        return ranks.containsKey(one) && Objects.equals(ranks.get(one), ranks.get(other));
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
        if (!plan.method().isOfMarks()) return Optional.empty();
        return mean(table.composites(entry)).flatMap(mean -> plan.levels().entrySet().stream()
                .filter(level -> mean.compareTo(level.getValue()) >= 0)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey));
    }

    private static Optional<BigDecimal> mean(List<BigDecimal> figures) {
        return Summary.of(figures).map(Summary::mean);
    }
}
