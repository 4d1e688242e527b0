package org.commended.engine.calibration;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A ranking with its certainty.
 *
 * @param model that ranks, and why it
 * @param seed of the draws
 * @param components entries that a chain of judges links, by name
 * @param additive the additive model, whose scores stand beside the ranking's
 * @param generalizability how far other judges would have come to the same
 * @param links readings on which a comparison between two parts of the table hangs
 * @param criteria each criterion by itself, for feedback; none where entries are scored as a whole
 * @param entries from the best down; where parts cannot be compared, part after part
 * @param judges by name
 * @param safety of the first place
 * @param warnings first what was assumed about the table, then what could not be estimated
 */
public record CalibrationReport(
        Model model,
        long seed,
        List<List<String>> components,
        AdditiveFit additive,
        Generalizability generalizability,
        List<Link> links,
        List<CriterionReport> criteria,
        List<EntryReport> entries,
        List<JudgeReport> judges,
        Safety safety,
        List<String> warnings) {

    /**
     * The model that ranks.
     *
     * @param name additive or judges
     * @param reason a sentence that says why it was chosen
     * @param convergence of the judges' model; null where it was not fitted
     */
    public record Model(
            String name, String reason, @Nullable Convergence convergence) {}

    /**
     * How safe the first place is.
     *
     * @param margin between the first two scores, in points; 0 where there are not two
     * @param probability that the first is truly the best
     * @param sameByMean whether the plain means have the same first
     */
    public record Safety(double margin, double probability, boolean sameByMean) {}

    public CalibrationReport {
        components = List.copyOf(components);
        links = List.copyOf(links);
        criteria = List.copyOf(criteria);
        entries = List.copyOf(entries);
        judges = List.copyOf(judges);
        warnings = List.copyOf(warnings);
    }
}
