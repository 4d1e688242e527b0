package org.commended.engine.calibration;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * A made-up season: entries of known quality, judges of known severity, spread and noise.
 *
 * @param quality in points, group mean included
 * @param severity points added
 * @param spread how far quality shows
 */
record Simulated(double[] quality, double[] severity, double[] spread, double[] noise, Scores scores) {

    private static final double TRACK = 0.6;
    private static final double INSIDE = 0.85;
    static final Scale TEN = new Scale(1, 10, 1);

    /**
     * How unlike the judges are.
     *
     * @param severity standard deviation, in points
     * @param logSpread standard deviation of the logarithm of spread
     * @param logNoise of the logarithm of noise
     * @param careless share of judges whose scores have nothing to do with quality
     * @param mean of the scores
     * @param heavy whether errors have tails of four degrees of freedom
     */
    record Regime(double severity, double logSpread, double logNoise, double careless, double mean, boolean heavy) {}

    static final Regime CLEAN = new Regime(0.8, 0, 0, 0, 6.5, false);
    /** The ratios of NeurIPS 2014, N. D. Lawrence 2014, at a quality of 1.2 points. */
    static final Regime MILD = new Regime(0.45, 0, 0, 0, 6.5, false);

    static final Regime MAIN = new Regime(0.8, 0.25, 0.30, 0.05, 6.5, false);
    static final Regime HARSH = new Regime(1.4, 0.40, 0.50, 0.10, 6.5, true);
    static final Regime CEILING = new Regime(0.8, 0.25, 0.30, 0.05, 7.8, false);

    /** Sizes: entries, judges, readings per entry, and optionally tracks, to which a judge's readings mostly belong. */
    static Simulated season(Regime regime, int[] sizes, long seed) {
        Random random = new Random(seed);
        int tracks = sizes.length > 3 ? sizes[3] : 1;
        double[] quality = new double[sizes[0]];
        for (int entry = 0; entry < quality.length; entry++) {
            double track = TRACK * (entry % tracks - (tracks - 1) / 2.0);
            quality[entry] = track + 1.2 * random.nextGaussian();
        }
        double[] severity = random.doubles(sizes[1])
                .map(_ -> regime.severity * random.nextGaussian())
                .toArray();
        double[] spread = random.doubles(sizes[1])
                .map(draw -> draw < regime.careless ? 0 : Math.exp(regime.logSpread * random.nextGaussian()))
                .toArray();
        double[] noise = random.doubles(sizes[1])
                .map(_ -> Math.exp(regime.logNoise * random.nextGaussian()))
                .toArray();
        Simulated season = new Simulated(quality, severity, spread, noise, Tables.usable(List.of(), TEN));
        int[] judges = tracks > 1 ? readsInTracks(sizes, random) : reads(sizes, random);
        List<Mark> marks = new ArrayList<>();
        for (int k = 0; k < judges.length; k++) {
            marks.add(season.mark(regime, tracks, k / sizes[2], judges[k], random));
        }
        return new Simulated(quality, severity, spread, noise, Tables.usable(marks, TEN));
    }

    /** What a judge gives an entry. */
    Mark mark(Regime regime, int tracks, int entry, int judge, Random random) {
        double error = noise[judge] * (regime.heavy ? heavy(random) : random.nextGaussian());
        double judged = regime.mean + severity[judge] + spread[judge] * quality[entry] + error;
        String track = tracks > 1 ? "track " + entry % tracks : "";
        double score = Math.clamp(Math.rint(judged), 1, 10);
        return new Mark("e%04d".formatted(entry), "j%03d".formatted(judge), score, track, "", 1);
    }

    /** Seventeen readings in twenty by a judge of the entry's track, who are as many in each. */
    private static int[] readsInTracks(int[] sizes, Random random) {
        int[] reads = new int[sizes[0] * sizes[2]];
        for (int k = 0; k < reads.length; k++) {
            int from = k - k % sizes[2];
            int track = k / sizes[2] % sizes[3];
            do {
                int judge = random.nextInt(sizes[1]);
                reads[k] = random.nextDouble() < INSIDE ? judge - judge % sizes[3] + track : judge;
            } while (reads[k] >= sizes[1] || contains(reads, from, k, reads[k]));
        }
        return reads;
    }

    /** Even loads, no judge twice on an entry. */
    private static int[] reads(int[] sizes, Random random) {
        List<Integer> deck = new ArrayList<>();
        int[] reads = new int[sizes[0] * sizes[2]];
        for (int k = 0; k < reads.length; k++) {
            int from = k - k % sizes[2];
            if (deck.size() < 2 * sizes[2]) {
                List<Integer> fresh = new ArrayList<>();
                for (int judge = 0; judge < sizes[1]; judge++) {
                    fresh.add(judge);
                }
                Collections.shuffle(fresh, random);
                deck.addAll(fresh);
            }
            int at = 0;
            while (contains(reads, from, k, deck.get(at))) {
                at++;
            }
            reads[k] = deck.remove(at);
        }
        return reads;
    }

    private static boolean contains(int[] values, int from, int to, int value) {
        for (int k = from; k < to; k++) {
            if (values[k] == value) {
                return true;
            }
        }
        return false;
    }

    /** Student's t of four degrees of freedom. */
    private static double heavy(Random random) {
        double squares = 0;
        for (int k = 0; k < 4; k++) {
            squares += Math.pow(random.nextGaussian(), 2);
        }
        return random.nextGaussian() / Math.sqrt(squares / 4);
    }

    /** The share of the truly best that stand among the best of a score. */
    double precision(double[] score, int places) {
        boolean[] truly = best(quality, places);
        boolean[] found = best(score, places);
        int both = 0;
        for (int entry = 0; entry < truly.length; entry++) {
            both += truly[entry] && found[entry] ? 1 : 0;
        }
        return (double) both / places;
    }

    static boolean[] best(double[] score, int places) {
        List<Integer> order = new ArrayList<>();
        for (int entry = 0; entry < score.length; entry++) {
            order.add(entry);
        }
        order.sort((one, other) -> Double.compare(score[other], score[one]));
        boolean[] best = new boolean[score.length];
        order.subList(0, places).forEach(entry -> best[entry] = true);
        return best;
    }
}
