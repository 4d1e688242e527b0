package org.commended.engine.calibration;

/** Counts and plain means of a table. */
final class RawScores {

    final int[] readingsOfEntry;
    final int[] readingsOfJudge;
    /** NaN for an entry without readings. */
    final double[] meanOfEntry;

    private final boolean[] flat;

    RawScores(Scores scores) {
        this.readingsOfEntry = new int[scores.entries().size()];
        this.readingsOfJudge = new int[scores.judges().size()];
        this.meanOfEntry = new double[readingsOfEntry.length];
        this.flat = new boolean[readingsOfJudge.length];
        double[] first = new double[flat.length];
        for (int reading = 0; reading < scores.size(); reading++) {
            int judge = scores.judge(reading);
            double score = scores.score(reading);
            if (readingsOfJudge[judge]++ == 0) {
                first[judge] = score;
                flat[judge] = true;
            }
            flat[judge] &= score == first[judge];
            readingsOfEntry[scores.entry(reading)]++;
            meanOfEntry[scores.entry(reading)] += score;
        }
        for (int entry = 0; entry < meanOfEntry.length; entry++) {
            meanOfEntry[entry] /= readingsOfEntry[entry];
        }
    }

    /** Whether a judge gave every entry the same. */
    boolean isFlat(int judge) {
        return flat[judge];
    }
}
