package org.commended.engine.calibration;

import java.util.List;
import java.util.stream.IntStream;
import org.commended.engine.calibration.EntryReport.Additive;

/**
 * How the entries stand on one criterion, for feedback, by the additive model. Never for the ranking, which is made from the
 * composite.
 *
 * @param weight in the composite, relative to the others'
 * @param components how large the effects are on this criterion, in points
 * @param entries those scored on it, by name
 */
public record CriterionReport(String criterion, double weight, AdditiveFit.Components components, List<Entry> entries) {

    /** An entry's score on a criterion, group mean included, in points. */
    public record Entry(String entry, Additive additive) {}

    public CriterionReport {
        entries = List.copyOf(entries);
    }

    static CriterionReport of(Criterion criterion) {
        Scores scores = criterion.scores();
        AdditiveFit fit = AdditiveModel.fit(scores);
        List<Entry> entries = IntStream.range(0, scores.entries().size())
                .mapToObj(entry -> new Entry(
                        scores.entries().get(entry),
                        new Additive(
                                fit.score(scores, entry),
                                fit.entries().get(entry).sd())))
                .toList();
        return new CriterionReport(criterion.name(), criterion.weight(), fit.components(), entries);
    }
}
