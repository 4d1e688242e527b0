package org.commended.engine.agreement;

import java.util.LinkedHashMap;
import java.util.SequencedMap;

/**
 * How far the judges of a table agree.
 *
 * @param intraclass the six intraclass correlations, see {@link Correlations}
 * @param alpha Krippendorff's alpha, see {@link Alphas}
 * @param kendallW Kendall's W, not corrected for ties
 * @param kendallWTies the same, corrected for ties
 */
public record Agreement(Correlations intraclass, Alphas alpha, Measure kendallW, Measure kendallWTies) {

    /** ICC(1,1), (2,1), (3,1) of one judge and (1,k), (2,k), (3,k) of the mean of all, in Shrout and Fleiss's names. */
    public record Correlations(
            Measure one1, Measure two1, Measure three1, Measure oneK, Measure twoK, Measure threeK) {}

    /** With ratings taken as names, as an order, as numbers, as numbers with a zero. */
    public record Alphas(Measure nominal, Measure ordinal, Measure interval, Measure ratio) {}

    /** Measures any table, an empty one too; what is not defined for it says why. */
    public static Agreement of(Ratings ratings) {
        Ratings complete = ratings.complete();
        Intraclass icc = new Intraclass(complete);
        Alpha alpha = new Alpha(ratings);
        Concordance concordance = new Concordance(complete);
        return new Agreement(
                new Correlations(
                        icc.oneWay(), icc.random(), icc.fixed(), icc.oneWayMean(), icc.randomMean(), icc.fixedMean()),
                new Alphas(
                        alpha.at(Alpha.Level.NOMINAL),
                        alpha.at(Alpha.Level.ORDINAL),
                        alpha.at(Alpha.Level.INTERVAL),
                        alpha.at(Alpha.Level.RATIO)),
                concordance.uncorrected(),
                concordance.corrected());
    }

    /** All measures by the names that reports give them, in the order of reports. */
    public SequencedMap<String, Measure> named() {
        SequencedMap<String, Measure> named = new LinkedHashMap<>();
        named.put("icc_1", intraclass.one1);
        named.put("icc_2_1", intraclass.two1);
        named.put("icc_3_1", intraclass.three1);
        named.put("icc_1_k", intraclass.oneK);
        named.put("icc_2_k", intraclass.twoK);
        named.put("icc_3_k", intraclass.threeK);
        named.put("alpha_nominal", alpha.nominal);
        named.put("alpha_ordinal", alpha.ordinal);
        named.put("alpha_interval", alpha.interval);
        named.put("alpha_ratio", alpha.ratio);
        named.put("kendall_w", kendallW);
        named.put("kendall_w_ties", kendallWTies);
        return named;
    }
}
