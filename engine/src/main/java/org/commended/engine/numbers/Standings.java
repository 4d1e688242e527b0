package org.commended.engine.numbers;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The order of the entries and its certainty, from one score per entry and draws of all true scores together.
 *
 * <p>Source for ranks and their intervals from joint draws: H. Goldstein, D. Spiegelhalter, League tables and their
 * limitations, Journal of the Royal Statistical Society A 159 (3), 1996, section 4.
 */
public final class Standings {

    private static final double LOW = 0.05;
    private static final double HIGH = 0.95;
    /** Scores closer than this are the same. */
    private static final double SAME = 1e-9;

    private static final int BLOCK = 64;

    private final double[] score;
    private final float[][] draws;
    private final int[] part;
    private final int[] order;

    private final int[] rank;
    private final int[] rankLow;
    private final int[] rankHigh;
    private final double[] low;
    private final double[] high;
    private final double[] top;
    private final int[] tieGroup;

    /**
     * Ranks within each part.
     *
     * @param score one per entry; the order is theirs
     * @param draws each one true score per entry
     * @param part the part of each entry within which it is compared
     * @param places how many entries are at the top of a part
     */
    public Standings(double[] score, float[][] draws, int[] part, int places) {
        this.score = score;
        this.draws = draws;
        this.part = part;
        int entries = score.length;
        this.order = IntStream.range(0, entries)
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(entry -> part[entry])
                        .thenComparing(Comparator.<Integer>comparingDouble(entry -> score[entry])
                                .reversed()))
                .mapToInt(Integer::intValue)
                .toArray();
        this.rank = new int[entries];
        this.rankLow = new int[entries];
        this.rankHigh = new int[entries];
        this.low = new double[entries];
        this.high = new double[entries];
        this.top = new double[entries];
        this.tieGroup = new int[entries];
        setRanks();
        intervals(places);
        tie();
    }

    private void setRanks() {
        int first = 0;
        for (int place = 0; place < order.length; place++) {
            if (place == 0 || part[order[place]] != part[order[place - 1]]) {
                first = place;
            }
            boolean same = place > first && score[order[place - 1]] - score[order[place]] < SAME;
            rank[order[place]] = same ? rank[order[place - 1]] : place - first + 1;
        }
    }

    /** Blocks of entries whose draws are gathered together; they and the draws are shared out over the threads. */
    private void intervals(int places) {
        int[][] ranks = IntStream.range(0, draws.length)
                .parallel()
                .mapToObj(this::ranks)
                .toArray(int[][]::new);
        IntStream.range(0, (score.length + BLOCK - 1) / BLOCK).parallel().forEach(block -> {
            int from = block * BLOCK;
            int to = Math.min(score.length, from + BLOCK);
            setIntervals(from, to);
            setRankIntervals(from, to, ranks, places);
        });
    }

    private void setIntervals(int from, int to) {
        float[][] values = new float[to - from][draws.length];
        for (int draw = 0; draw < draws.length; draw++) {
            for (int entry = from; entry < to; entry++) {
                values[entry - from][draw] = draws[draw][entry];
            }
        }
        for (int entry = from; entry < to; entry++) {
            float[] sorted = values[entry - from];
            Arrays.sort(sorted);
            low[entry] = draws.length == 0 ? score[entry] : sorted[at(LOW)];
            high[entry] = draws.length == 0 ? score[entry] : sorted[at(HIGH)];
        }
    }

    private int at(double share) {
        return (int) Math.round(share * (draws.length - 1));
    }

    private void setRankIntervals(int from, int to, int[][] ranks, int places) {
        int[][] values = new int[to - from][draws.length];
        for (int draw = 0; draw < draws.length; draw++) {
            for (int entry = from; entry < to; entry++) {
                values[entry - from][draw] = ranks[draw][entry];
            }
        }
        for (int entry = from; entry < to; entry++) {
            int[] sorted = values[entry - from];
            Arrays.sort(sorted);
            rankLow[entry] = draws.length == 0 ? rank[entry] : sorted[at(LOW)];
            rankHigh[entry] = draws.length == 0 ? rank[entry] : sorted[at(HIGH)];
            top[entry] = (double) within(sorted, places) / Math.max(1, draws.length);
        }
    }

    /** Entries that a draw leaves equal take turns at being first. */
    private int[] ranks(int draw) {
        float[] truth = draws[draw];
        int entries = truth.length;
        long[] sorted = new long[entries];
        for (int entry = 0; entry < entries; entry++) {
            sorted[entry] = ((long) falling(truth[entry]) << 32) | (entry + draw) % entries;
        }
        Arrays.sort(sorted);
        int[] seen = new int[entries];
        int[] ranks = new int[entries];
        for (long key : sorted) {
            int entry = Math.floorMod((int) key - draw, entries);
            ranks[entry] = ++seen[part[entry]];
        }
        return ranks;
    }

    /** The bits of the negated number as a whole number of the same order. */
    private static int falling(float value) {
        int bits = Float.floatToIntBits(0f - value);
        return bits ^ ((bits >> 31) & 0x7fffffff);
    }

    private static int within(int[] sorted, int places) {
        int count = 0;
        while (count < sorted.length && sorted[count] <= places) {
            count++;
        }
        return count;
    }

    /** From the top down: an entry joins the group of the entry above unless the group's first is surely better. */
    private void tie() {
        int first = 0;
        int group = 0;
        for (int place = 0; place < order.length; place++) {
            boolean apart = part[order[place]] != part[order[first]] || isSurelyAbove(order[first], order[place]);
            if (place == 0 || apart) {
                first = place;
                group++;
            }
            tieGroup[order[place]] = group;
        }
    }

    private boolean isSurelyAbove(int one, int other) {
        int notAbove = 0;
        double most = (1 - HIGH) * draws.length;
        for (int draw = 0; draw < draws.length && notAbove < most; draw++) {
            notAbove += draws[draw][one] > draws[draw][other] ? 0 : 1;
        }
        return notAbove < most;
    }

    /** From 1; equal scores share the better rank. */
    public int rank(int entry) {
        return rank[entry];
    }

    /** The better end of the ranks, nine draws in ten. */
    public int rankLow(int entry) {
        return rankLow[entry];
    }

    /** The worse end. */
    public int rankHigh(int entry) {
        return rankHigh[entry];
    }

    /** The lower end of the true scores, nine draws in ten. */
    public double low(int entry) {
        return low[entry];
    }

    /** The upper end. */
    public double high(int entry) {
        return high[entry];
    }

    /** The share of draws in which an entry is among the best. */
    public double top(int entry) {
        return top[entry];
    }

    /** From 1; entries of one number cannot be told apart. */
    public int tieGroup(int entry) {
        return tieGroup[entry];
    }

    /** As it was given. */
    public double score(int entry) {
        return score[entry];
    }

    /** The share of draws in which an entry is the best of its part. */
    public double best(int entry) {
        int count = 0;
        for (float[] truth : draws) {
            boolean best = true;
            for (int other = 0; other < truth.length; other++) {
                best &= part[other] != part[entry] || truth[other] <= truth[entry];
            }
            count += best ? 1 : 0;
        }
        return (double) count / Math.max(1, draws.length);
    }

    /** Entries from the best down, part after part. */
    public int[] order() {
        return order.clone();
    }
}
