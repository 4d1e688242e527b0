package org.commended.engine.calibration;

import static org.commended.engine.calibration.Tables.row;

import java.util.Arrays;

/**
 * The two-way analysis of variance of a table without gaps, whose mean squares give the REML solution in closed form where
 * no component is negative. Source: S. R. Searle, G. Casella, C. E. McCulloch, Variance Components, 1992, section 4.3.
 */
record TwoWay(double[][] rows) {

    static final double[][] NINE_BY_FOUR = {
        row(6, 5, 7, 4),
        row(8, 7, 9, 7),
        row(3, 3, 5, 2),
        row(5, 6, 6, 3),
        row(9, 7, 9, 8),
        row(4, 2, 6, 3),
        row(7, 7, 8, 4),
        row(2, 3, 4, 1),
        row(6, 4, 8, 5),
    };

    static double[][] transposed(double[][] rows) {
        double[][] columns = new double[rows[0].length][rows.length];
        for (int r = 0; r < rows.length; r++) {
            for (int c = 0; c < rows[0].length; c++) {
                columns[c][r] = rows[r][c];
            }
        }
        return columns;
    }

    int entries() {
        return rows.length;
    }

    int judges() {
        return rows[0].length;
    }

    double mean() {
        return Tables.mean(Arrays.stream(rows).mapToDouble(Tables::mean).toArray());
    }

    double entryMeanSquare() {
        return judges() * spread(rows) / (entries() - 1);
    }

    double judgeMeanSquare() {
        return entries() * spread(transposed(rows)) / (judges() - 1);
    }

    double residualSquare() {
        double total = 0;
        for (double[] row : rows) {
            for (double score : row) {
                total += (score - mean()) * (score - mean());
            }
        }
        double explained = entryMeanSquare() * (entries() - 1) + judgeMeanSquare() * (judges() - 1);
        return (total - explained) / ((entries() - 1) * (judges() - 1));
    }

    double entryVariance() {
        return (entryMeanSquare() - residualSquare()) / judges();
    }

    double judgeVariance() {
        return (judgeMeanSquare() - residualSquare()) / entries();
    }

    /** V has the eigenvalues of its four strata; 1ᵀV⁻¹1 = IJ / λ of the mean's. */
    double criterion() {
        double ofMean = entryMeanSquare() + judgeMeanSquare() - residualSquare();
        double log = (entries() - 1) * Math.log(entryMeanSquare())
                + (judges() - 1) * Math.log(judgeMeanSquare())
                + (entries() - 1) * (judges() - 1) * Math.log(residualSquare())
                + Math.log(ofMean)
                + Math.log(entries() * judges() / ofMean);
        int freedom = entries() * judges() - 1;
        return log + freedom * (1 + Math.log(2 * Math.PI));
    }

    double entryEffect(int entry) {
        return (1 - residualSquare() / entryMeanSquare()) * (Tables.mean(rows[entry]) - mean());
    }

    double judgeEffect(int judge) {
        return (1 - residualSquare() / judgeMeanSquare()) * (Tables.mean(transposed(rows)[judge]) - mean());
    }

    /** Of u given y: v − v² Zᵀ V⁻¹ Z, on the strata of the entries' contrasts and of the mean. */
    double entryDeviation() {
        double v = entryVariance();
        double ofMean = entryMeanSquare() + judgeMeanSquare() - residualSquare();
        double contrast = v - v * v * judges() / entryMeanSquare();
        double common = v - v * v * judges() / ofMean;
        return Math.sqrt(contrast * (entries() - 1) / entries() + common / entries());
    }

    private static double spread(double[][] rows) {
        double[] means = Arrays.stream(rows).mapToDouble(Tables::mean).toArray();
        double all = Tables.mean(means);
        return Arrays.stream(means).map(value -> (value - all) * (value - all)).sum();
    }
}
