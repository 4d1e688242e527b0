package org.commended.engine.calibration;

import java.util.List;
import java.util.function.Function;
import org.commended.engine.calibration.CalibrationSettings.Model;

/**
 * How well a season was ranked: the share of the truly best tenth that stand among the best tenth, by each way to rank.
 *
 * @param judgesChosen whether the judges' model ranks
 */
record MeasuredSeason(
        double mean, double zScore, double leastSquares, Ranked additive, Ranked judges, boolean judgesChosen) {

    private static final int BINS = 10;

    /**
     * A ranking and its certainty.
     *
     * @param logLoss of the chances to be among the best, per entry
     * @param covered the share of entries whose truth lay between low and high
     * @param said by tenths of chance: how many entries, the sum of their chances, how many truly were among the best
     */
    record Ranked(double precision, double logLoss, double covered, double[][] said) {}

    Ranked chosen() {
        return judgesChosen ? judges : additive;
    }

    /** With the additive model alone the judges' stands for it. */
    static MeasuredSeason of(Simulated season, Model model) {
        Scores scores = season.scores();
        int places = Math.max(1, scores.entries().size() / 10);
        CalibrationReport chosen = calibrate(scores, places, model);
        boolean judges = chosen.model().name().equals("judges");
        Model other = model == Model.ADDITIVE || judges ? Model.ADDITIVE : Model.JUDGES;
        Ranked one = ranked(season, chosen, places);
        Ranked two = model == Model.ADDITIVE ? one : ranked(season, calibrate(scores, places, other), places);
        return new MeasuredSeason(
                season.precision(Baselines.mean(scores), places),
                season.precision(Baselines.zScore(scores), places),
                season.precision(Baselines.leastSquares(scores), places),
                judges ? two : one,
                judges ? one : two,
                judges);
    }

    private static CalibrationReport calibrate(Scores scores, int places, Model model) {
        return Calibration.of(scores, new CalibrationSettings(places, 1, model), _ -> {});
    }

    private static Ranked ranked(Simulated season, CalibrationReport report, int places) {
        double[] score = new double[season.quality().length];
        double[][] said = new double[BINS][3];
        boolean[] top = Simulated.best(season.quality(), places);
        double level = Tables.mean(season.quality())
                - report.entries().stream()
                        .mapToDouble(entry -> entry.score().score())
                        .average()
                        .orElseThrow();
        double loss = 0;
        int covered = 0;
        for (EntryReport entry : report.entries()) {
            int index = Integer.parseInt(entry.entry().substring(1));
            score[index] = entry.score().score();
            double chance = entry.topProbability();
            loss -= Math.log(Math.clamp(top[index] ? chance : 1 - chance, 0.001, 0.999)) / score.length;
            double truth = season.quality()[index] - level;
            covered += truth >= entry.score().low() && truth <= entry.score().high() ? 1 : 0;
            double[] bin = said[Math.min(BINS - 1, (int) (BINS * chance))];
            bin[0]++;
            bin[1] += chance;
            bin[2] += top[index] ? 1 : 0;
        }
        return new Ranked(season.precision(score, places), loss, (double) covered / score.length, said);
    }

    /** By tenths of chance, how far what was said is from what was true, weighted by how often it was said. */
    static double offBy(List<MeasuredSeason> seasons, Function<MeasuredSeason, Ranked> which) {
        double off = 0;
        double all = 0;
        for (int bin = 0; bin < BINS; bin++) {
            double said = 0;
            double was = 0;
            for (MeasuredSeason season : seasons) {
                double[] count = which.apply(season).said[bin];
                all += count[0];
                said += count[1];
                was += count[2];
            }
            off += Math.abs(said - was);
        }
        return off / all;
    }
}
