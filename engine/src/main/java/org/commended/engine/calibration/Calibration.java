package org.commended.engine.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.commended.engine.calibration.CalibrationReport.Model;
import org.commended.engine.calibration.CalibrationReport.Safety;
import org.commended.engine.calibration.EntryReport.Additive;
import org.commended.engine.calibration.EntryReport.Interval;
import org.commended.engine.calibration.EntryReport.Rank;

/**
 * From a table of scores to a ranking with its certainty. Never fails for what a table holds; the same seed gives the same
 * bits, whatever runs beside it.
 */
public final class Calibration {

    private static final int MOST_DRAWS = 4000;
    private static final int LEAST_DRAWS = 200;
    private static final int DRAWN_NUMBERS = 20_000_000;

    private final Scores scores;
    private final CalibrationSettings settings;
    private final RawScores raw;
    private final Linkage linkage;

    private Calibration(Scores scores, CalibrationSettings settings) {
        this.scores = scores;
        this.settings = settings;
        this.raw = new RawScores(scores);
        this.linkage = new Linkage(scores);
    }

    /** Calibrates. */
    public static CalibrationReport of(Scores scores, CalibrationSettings settings, Progress progress) {
        return new Calibration(scores, settings).report(progress);
    }

    private CalibrationReport report(Progress progress) {
        progress.began(Progress.Step.ADDITIVE);
        AdditiveFit fit = AdditiveModel.fit(scores);
        if (scores.size() == 0) {
            return empty(fit);
        }
        Elimination problem = AdditiveModel.solve(scores);
        progress.began(Progress.Step.RANKING);
        Standings standings = standings(fit, problem);
        return new CalibrationReport(
                new Model("additive", "Asked for."),
                settings.seed(),
                linkage.components(),
                fit,
                entries(fit, standings),
                judges(fit, problem),
                safety(standings),
                warnings(fit));
    }

    private CalibrationReport empty(AdditiveFit fit) {
        return new CalibrationReport(
                new Model("additive", "There are no scores."),
                settings.seed(),
                List.of(),
                fit,
                List.of(),
                List.of(),
                new Safety(0, 0, true),
                warnings(fit));
    }

    private Standings standings(AdditiveFit fit, Elimination problem) {
        AdditiveDraws drawing = new AdditiveDraws(scores, problem, new RandomStream(settings.seed(), 0));
        int entries = scores.entries().size();
        float[][] draws = new float[Math.clamp(DRAWN_NUMBERS / entries, LEAST_DRAWS, MOST_DRAWS)][];
        Arrays.setAll(draws, _ -> drawing.draw());
        double[] score = IntStream.range(0, entries)
                .mapToDouble(entry -> additive(fit, entry).score())
                .toArray();
        return new Standings(score, draws, linkage.comparable(), settings.top());
    }

    private Additive additive(AdditiveFit fit, int entry) {
        AdditiveFit.Effect effect = fit.entries().get(entry);
        return new Additive(fit.groupMeans().get(scores.groupOf(entry)) + effect.effect(), effect.sd());
    }

    private List<EntryReport> entries(AdditiveFit fit, Standings standings) {
        return Arrays.stream(standings.order())
                .mapToObj(entry -> new EntryReport(
                        scores.entries().get(entry),
                        scores.groups().get(scores.groupOf(entry)),
                        raw.readingsOfEntry[entry],
                        raw.meanOfEntry[entry],
                        additive(fit, entry),
                        new Interval(standings.score(entry), standings.low[entry], standings.high[entry]),
                        new Rank(standings.rank[entry], standings.rankLow[entry], standings.rankHigh[entry]),
                        standings.top[entry],
                        standings.tieGroup[entry]))
                .toList();
    }

    private List<JudgeReport> judges(AdditiveFit fit, Elimination problem) {
        boolean[] decides = new WinnerWithout(scores, problem, linkage.comparable()).list();
        JudgeFit judgeFit = new JudgeFit(scores, raw, problem, decides);
        return IntStream.range(0, scores.judges().size())
                .mapToObj(judge -> new JudgeReport(
                        scores.judges().get(judge),
                        raw.readingsOfJudge[judge],
                        fit.judges().get(judge).effect(),
                        1,
                        fit.components().residual(),
                        judgeFit.infit(judge),
                        judgeFit.outfit(judge),
                        judgeFit.flags(judge)))
                .toList();
    }

    private Safety safety(Standings standings) {
        int[] order = standings.order();
        int first = order[0];
        double margin = order.length < 2 ? 0 : standings.score(first) - standings.score(order[1]);
        double best = Arrays.stream(raw.meanOfEntry).max().orElseThrow();
        return new Safety(margin, standings.best(first), raw.meanOfEntry[first] >= best);
    }

    private List<String> warnings(AdditiveFit fit) {
        List<String> warnings = new ArrayList<>(scores.warnings());
        warnings.addAll(fit.warnings());
        int parts = Arrays.stream(linkage.comparable()).max().orElse(0) + 1;
        if (parts > 1) {
            warnings.add("No judge and no declared group links the " + parts
                    + " parts of this table: ranks and chances are within each part.");
        }
        return warnings;
    }
}
