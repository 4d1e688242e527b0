package org.commended.engine.calibration;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.commended.engine.calibration.CalibrationReport.Model;
import org.commended.engine.calibration.CalibrationReport.Safety;
import org.commended.engine.calibration.ChoosingModel.Chosen;
import org.commended.engine.calibration.EntryReport.Additive;
import org.commended.engine.calibration.EntryReport.Interval;
import org.commended.engine.calibration.EntryReport.Rank;
import org.commended.engine.numbers.Standings;

/**
 * From a table of scores to a ranking with its certainty. Never fails for what a table holds; the same seed gives the same
 * bits on any number of threads.
 */
public final class Calibration {

    private final Scores scores;
    private final CalibrationSettings settings;
    private final RawScores raw;
    private final List<Link> links;
    private final int[] part;
    private final AdditiveModel.Solved solved;
    private final Chosen chosen;
    private final Standings standings;

    private Calibration(Scores scores, CalibrationSettings settings, Progress progress) {
        this.scores = scores;
        this.settings = settings;
        this.raw = new RawScores(scores);
        this.links = FragileLinks.of(scores);
        this.part = new Linkage(scores).comparable();
        progress.began(Progress.Step.ADDITIVE);
        this.solved = AdditiveModel.solve(scores);
        this.chosen = new ChoosingModel(scores, settings, solved, progress).choose();
        this.standings = new Standings(chosen.score(), chosen.draws(), part, settings.top());
    }

    /** Calibrates; takes as many threads as the machine has for the chains of the judges' model. */
    public static CalibrationReport of(Scores scores, CalibrationSettings settings, Progress progress) {
        return scores.size() == 0 ? empty(scores, settings) : new Calibration(scores, settings, progress).report();
    }

    private static CalibrationReport empty(Scores scores, CalibrationSettings settings) {
        AdditiveFit fit = AdditiveModel.fit(scores);
        return new CalibrationReport(
                new Model("additive", "there are no scores", null),
                settings.seed(),
                List.of(),
                fit,
                new Generalizability(null, null),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new Safety(0, 0, true),
                fit.warnings());
    }

    private CalibrationReport report() {
        return new CalibrationReport(
                chosen.model(),
                settings.seed(),
                new Linkage(scores).components(),
                solved.fit(),
                Generalizability.of(raw, solved.fit().components()),
                links,
                scores.criteria().stream().map(CriterionReport::of).toList(),
                entries(),
                judges(),
                safety(),
                warnings());
    }

    private List<EntryReport> entries() {
        return Arrays.stream(standings.order())
                .mapToObj(entry -> new EntryReport(
                        scores.entries().get(entry),
                        scores.groups().get(scores.groupOf(entry)),
                        raw.readingsOfEntry[entry],
                        raw.meanOfEntry[entry],
                        additive(entry),
                        new Interval(standings.score(entry), standings.low(entry), standings.high(entry)),
                        new Rank(standings.rank(entry), standings.rankLow(entry), standings.rankHigh(entry)),
                        standings.top(entry),
                        standings.tieGroup(entry)))
                .toList();
    }

    private Additive additive(int entry) {
        AdditiveFit fit = solved.fit();
        return new Additive(fit.score(scores, entry), fit.entries().get(entry).sd());
    }

    private List<JudgeReport> judges() {
        boolean[] decides = new WinnerWithout(scores, solved.problem(), part).list();
        JudgeFit judgeFit = new JudgeFit(scores, raw, solved.problem(), decides);
        return IntStream.range(0, scores.judges().size())
                .mapToObj(judge -> judge(judge, judgeFit))
                .toList();
    }

    private JudgeReport judge(int judge, JudgeFit judgeFit) {
        JudgeDraws draws = chosen.judges();
        AdditiveFit fit = solved.fit();
        return new JudgeReport(
                scores.judges().get(judge),
                raw.readingsOfJudge[judge],
                draws == null ? fit.judges().get(judge).effect() : draws.severity[judge],
                draws == null ? 1 : draws.spread[judge],
                draws == null ? fit.components().residual() : draws.noise[judge],
                judgeFit.infit(judge),
                judgeFit.outfit(judge),
                judgeFit.flags(judge));
    }

    private Safety safety() {
        int[] order = standings.order();
        int first = order[0];
        double margin = order.length < 2 ? 0 : standings.score(first) - standings.score(order[1]);
        double best = Arrays.stream(raw.meanOfEntry).max().orElseThrow();
        return new Safety(margin, standings.best(first), raw.meanOfEntry[first] >= best);
    }

    private List<String> warnings() {
        double[] additive = IntStream.range(0, scores.entries().size())
                .mapToDouble(entry -> solved.fit().score(scores, entry))
                .toArray();
        return new ReportWarnings(scores, solved.fit())
                .parts(part)
                .links(links)
                .model(chosen.model())
                .top(chosen.score(), additive, settings.top())
                .list();
    }
}
