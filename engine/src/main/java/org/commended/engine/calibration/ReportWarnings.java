package org.commended.engine.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.commended.engine.calibration.CalibrationReport.Model;

/** What a reader of a ranking must know before believing it, in sentences. */
final class ReportWarnings {

    private static final double AGREED = 1.05;

    private final Scores scores;
    private final List<String> warnings = new ArrayList<>();

    ReportWarnings(Scores scores, AdditiveFit fit) {
        this.scores = scores;
        warnings.addAll(scores.warnings());
        warnings.addAll(fit.warnings());
    }

    List<String> list() {
        return warnings;
    }

    ReportWarnings parts(int[] part) {
        int parts = Arrays.stream(part).max().orElse(0) + 1;
        if (parts > 1) {
            warnings.add("No judge and no declared group links the " + parts
                    + " parts of this table: ranks and chances are within each part.");
        }
        return this;
    }

    ReportWarnings links(List<Link> links) {
        if (!links.isEmpty()) {
            warnings.add("Parts of this table are compared through single readings: " + links.size() + ", the first of "
                    + links.getFirst().entry() + " by " + links.getFirst().judge() + ".");
        }
        return this;
    }

    ReportWarnings model(Model model) {
        warnings.add("Ranked by the " + (model.name().equals("judges") ? "judges'" : model.name()) + " model: "
                + model.reason() + ".");
        Convergence convergence = model.convergence();
        if (convergence != null && convergence.rHat() > AGREED) {
            warnings.add(String.format(
                    Locale.ROOT,
                    "The chains of the judges' model agree only to R-hat %.3f (%.0f effective draws).",
                    convergence.rHat(),
                    convergence.draws()));
        }
        boolean full = scores.size()
                == scores.entries().size() * (long) scores.judges().size();
        if (full && model.name().equals("additive") && scores.groups().size() == 1) {
            warnings.add(
                    "Every judge read every entry, so allowing for harsh and lenient marking cannot change the order.");
        }
        return this;
    }

    /** Whether both models would put the same entries at the top. */
    ReportWarnings top(double[] score, double[] additive, int places) {
        if (places < score.length && !best(score, places).equals(best(additive, places))) {
            warnings.add("The additive model would put other entries among the first " + places + ".");
        }
        return this;
    }

    private static Set<Integer> best(double[] score, int places) {
        return IntStream.range(0, score.length)
                .boxed()
                .sorted((one, other) -> Double.compare(score[other], score[one]))
                .limit(places)
                .collect(Collectors.toSet());
    }
}
