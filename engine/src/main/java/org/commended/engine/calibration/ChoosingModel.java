package org.commended.engine.calibration;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.commended.engine.calibration.CalibrationReport.Model;
import org.commended.engine.numbers.RandomStream;
import org.jspecify.annotations.Nullable;

/** Decides which model ranks, and draws the entries' true scores under it. */
final class ChoosingModel {

    /** Readings that half of the judges must have before their spread and noise can be told. */
    private static final int ENOUGH_READINGS = 8;

    private static final int ENOUGH_ENTRIES = 3;
    private static final double CONVERGED = 1.1;
    private static final int MOST_DRAWS = 4000;
    private static final int LEAST_DRAWS = 200;
    private static final int DRAWN_NUMBERS = 20_000_000;

    private final Scores scores;
    private final CalibrationSettings settings;
    private final AdditiveModel.Solved solved;
    private final Progress progress;

    /**
     * What was decided.
     *
     * @param score one per entry, in points
     * @param draws each one true score per entry
     * @param judges null where the additive model ranks
     */
    record Chosen(
            Model model,
            double[] score,
            float[][] draws,
            @Nullable JudgeDraws judges) {}

    ChoosingModel(Scores scores, CalibrationSettings settings, AdditiveModel.Solved solved, Progress progress) {
        this.progress = progress;
        this.scores = scores;
        this.settings = settings;
        this.solved = solved;
    }

    Chosen choose() {
        String obstacle = obstacle();
        if (obstacle != null) {
            return additive(obstacle, null);
        }
        progress.began(Progress.Step.JUDGES);
        return compare(new JudgeDraws(scores, solved.fit(), settings));
    }

    /** Why the judges' model is not even fitted. */
    private @Nullable String obstacle() {
        if (settings.model() == CalibrationSettings.Model.ADDITIVE) {
            return "it was asked for";
        }
        if (solved.fit().reml() == null
                || scores.entries().size() < ENOUGH_ENTRIES
                || scores.judges().size() < 2) {
            return "there is too little to tell judges apart";
        }
        boolean asked = settings.model() == CalibrationSettings.Model.JUDGES;
        if (!asked && medianReadings() < ENOUGH_READINGS) {
            return "half of the judges scored fewer than " + ENOUGH_READINGS + " entries";
        }
        return null;
    }

    private double medianReadings() {
        int[] sorted =
                Arrays.stream(new RawScores(scores).readingsOfJudge).sorted().toArray();
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2.0;
    }

    private Chosen compare(JudgeDraws judges) {
        Convergence convergence = Convergence.of(judges.truth, JudgeDraws.CHAINS);
        if (settings.model() == CalibrationSettings.Model.JUDGES) {
            return judges("it was asked for", convergence, judges);
        }
        if (convergence.rHat() > CONVERGED) {
            return additive("the chains of the judges' model did not agree", convergence);
        }
        double withJudges = HeldOut.judges(judges.likelihood);
        double without = HeldOut.additive(scores, solved.problem());
        String figures = String.format(
                Locale.ROOT,
                " (mean log-likelihood of a score left out: judges %.4f, additive %.4f)",
                withJudges,
                without);
        return withJudges >= without
                ? judges("it foretells scores at least as well as the additive" + figures, convergence, judges)
                : additive("it foretells scores better than the judges' model" + figures, convergence);
    }

    private Chosen judges(String reason, Convergence convergence, JudgeDraws judges) {
        progress.began(Progress.Step.RANKING);
        return new Chosen(new Model("judges", reason, convergence), judges.scores(), judges.truth, judges);
    }

    private Chosen additive(String reason, @Nullable Convergence convergence) {
        progress.began(Progress.Step.RANKING);
        int entries = scores.entries().size();
        float[][] draws = draws(Math.clamp(DRAWN_NUMBERS / entries, LEAST_DRAWS, MOST_DRAWS));
        double[] score = IntStream.range(0, entries)
                .mapToDouble(entry -> solved.fit().score(scores, entry))
                .toArray();
        return new Chosen(new Model("additive", reason, convergence), score, draws, null);
    }

    /** Of each ratio the table allows as many as it weighs. */
    private float[][] draws(int count) {
        RandomStream random = new RandomStream(settings.seed(), 0);
        List<RatioPosterior.Point> points = RatioPosterior.around(solved.problem());
        double total = points.stream().mapToDouble(RatioPosterior.Point::weight).sum();
        float[][] draws = new float[count][];
        double sum = 0;
        int done = 0;
        for (RatioPosterior.Point point : points) {
            sum += point.weight();
            int until = point == points.getLast() ? count : (int) Math.rint(count * sum / total);
            float[][] some = new AdditiveDraws(scores, point.problem(), random).draw(until - done);
            System.arraycopy(some, 0, draws, done, some.length);
            done = until;
        }
        return draws;
    }
}
