package org.commended.engine.calibration;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.commended.engine.numbers.RandomStream;

/**
 * Draws of the judges' model from several chains, each with a stream of its own, so that threads change nothing.
 *
 * <p>A true score is what the panel's average judge would give: mean severity plus mean spread times quality.
 */
final class JudgeDraws {

    static final int CHAINS = 4;
    private static final int MOST_SWEEPS = 1000;
    private static final int LEAST_SWEEPS = 60;
    /** Of readings drawn, over all chains: keeps a million scores within a minute. */
    private static final long DRAWN_READINGS = 300_000_000;

    private static final long HELD_LIKELIHOODS = 8_000_000;

    private final IntervalScores data;
    private final AdditiveFit start;
    private final long seed;
    private final boolean heavy;
    private final int sweeps;
    private final int every;

    /** By chain, then sweep: one true score per entry, in points. */
    final float[][] truth;
    /** Of all readings at every so many sweeps, see {@link LeftOutReadings}. */
    final float[][] likelihood;
    /** Means over all draws, per judge. */
    final double[] severity;

    final double[] spread;
    final double[] noise;

    JudgeDraws(Scores scores, AdditiveFit start, CalibrationSettings settings) {
        this.data = new IntervalScores(scores);
        this.start = start;
        this.seed = settings.seed();
        this.heavy = settings.heavyErrors();
        int readings = scores.size();
        this.sweeps = (int) Math.clamp(DRAWN_READINGS / CHAINS / readings, LEAST_SWEEPS, MOST_SWEEPS);
        int held = (int) Math.clamp(HELD_LIKELIHOODS / CHAINS / readings, 10, 100);
        this.every = Math.max(1, sweeps / held);
        List<Chain> chains =
                IntStream.range(0, CHAINS).parallel().mapToObj(this::run).toList();
        this.truth =
                chains.stream().flatMap(chain -> Arrays.stream(chain.truth)).toArray(float[][]::new);
        this.likelihood = chains.stream()
                .flatMap(chain -> Arrays.stream(chain.likelihood))
                .toArray(float[][]::new);
        this.severity = mean(chains, 0);
        this.spread = mean(chains, 1);
        this.noise = mean(chains, 2);
    }

    private record Chain(float[][] truth, float[][] likelihood, double[][] judges) {}

    private Chain run(int number) {
        JudgeChain chain = new JudgeChain(data, start, heavy, new RandomStream(seed, number + 1));
        for (int sweep = 0; sweep < sweeps / 2; sweep++) {
            chain.sweep();
        }
        float[][] drawn = new float[sweeps][];
        float[][] likelihoods = new float[(sweeps + every - 1) / every][];
        double[][] judges = new double[3][data.scores.judges().size()];
        for (int sweep = 0; sweep < sweeps; sweep++) {
            chain.sweep();
            drawn[sweep] = record(chain.state(), judges);
            if (sweep % every == 0) {
                likelihoods[sweep / every] = new LeftOutReadings(data, chain.state(), heavy).logLikelihoods();
            }
        }
        return new Chain(drawn, likelihoods, judges);
    }

    private float[] record(JudgeState state, double[][] judges) {
        double level = Arrays.stream(state.severity).average().orElse(0);
        double unit = Arrays.stream(state.spread).average().orElse(1);
        double ordinary = Arrays.stream(state.quality).average().orElse(0);
        for (int judge = 0; judge < state.severity.length; judge++) {
            double above = state.severity[judge] - level + (state.spread[judge] - unit) * ordinary;
            judges[0][judge] += above / sweeps;
            judges[1][judge] += state.spread[judge] / unit / sweeps;
            judges[2][judge] += Math.sqrt(state.noise[judge]) / sweeps;
        }
        float[] drawn = new float[state.quality.length];
        for (int entry = 0; entry < drawn.length; entry++) {
            drawn[entry] = (float) (data.centre + level + unit * state.quality[entry]);
        }
        return drawn;
    }

    private static double[] mean(List<Chain> chains, int which) {
        double[] mean = new double[chains.getFirst().judges[which].length];
        for (Chain chain : chains) {
            for (int judge = 0; judge < mean.length; judge++) {
                mean[judge] += chain.judges[which][judge] / CHAINS;
            }
        }
        return mean;
    }

    /** Means of the true scores. */
    double[] scores() {
        double[] mean = new double[truth[0].length];
        for (float[] draw : truth) {
            for (int entry = 0; entry < mean.length; entry++) {
                mean[entry] += draw[entry];
            }
        }
        for (int entry = 0; entry < mean.length; entry++) {
            mean[entry] /= truth.length;
        }
        return mean;
    }
}
