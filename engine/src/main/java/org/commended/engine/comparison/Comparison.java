package org.commended.engine.comparison;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.commended.engine.comparison.ComparisonReport.Worth;
import org.commended.engine.numbers.RandomStream;
import org.commended.engine.numbers.Standings;
import org.commended.engine.numbers.Triangle;

/**
 * From choices to a ranking with its certainty: the models of Bradley and Terry for pairs, of Plackett and Luce for orders.
 *
 * <p>No reliability is reported: with pairs chosen as one goes along it comes out too high (T. Bramley, S. Vitello, The effect
 * of adaptivity on the reliability coefficient in adaptive comparative judgement, Assessment in Education 26, 2019).
 */
public final class Comparison {

    private static final int DRAWS = 4000;

    private final Preferences data;
    private final ComparisonSettings settings;
    private final List<String> warnings = new ArrayList<>();
    /** -1 where none is named or it never occurs. */
    private final int reference;
    /** The entry whose worth stays 0 while fitting; -1 where the prior holds them. */
    private final int held;

    private final WorthFit fit;
    private final Triangle factor;

    private Comparison(List<Choice> choices, ComparisonSettings settings) {
        this.data = new Preferences(choices);
        this.settings = settings;
        this.reference = settings.reference() == null ? -1 : data.entries.indexOf(settings.reference());
        boolean free = !settings.prior() && data.isConnected();
        WorthFit plain = new WorthFit(data, free ? Math.max(0, reference) : -1, !free);
        boolean open = plain.factor() == null;
        if (!settings.prior() && (!free || open)) {
            warnings.add(
                    "The choices leave some worths open, as where an entry was always or never preferred or never met"
                            + " others: worths are taken to be normal with variance 1.");
        }
        this.fit = open ? new WorthFit(data, -1, true) : plain;
        this.held = free && !open ? Math.max(0, reference) : -1;
        this.factor = requireNonNull(fit.factor(), "a prior leaves nothing open");
    }

    /** Ranks the entries of any choices; none give an empty report. A reference that never occurs is as no reference. */
    public static ComparisonReport of(List<Choice> choices, ComparisonSettings settings) {
        return choices.isEmpty()
                ? new ComparisonReport(0, 0, List.of(), null, List.of("There are no choices."))
                : new Comparison(choices, settings).report();
    }

    /** With a prior, whatever the choices are. */
    static Comparison fitted(List<Choice> choices, long seed) {
        return new Comparison(choices, new ComparisonSettings(null, true, seed));
    }

    String entry(int at) {
        return data.entries.get(at);
    }

    double worth(int at) {
        return fit.worth[at];
    }

    double worth(String entry) {
        return fit.worth[data.entries.indexOf(entry)];
    }

    double[] errors() {
        return errors(factor.inverse());
    }

    /** Of those that are worth most, the first by name. */
    String first() {
        int best = 0;
        for (int at = 1; at < data.entries.size(); at++) if (fit.worth[at] > fit.worth[best]) best = at;
        return data.entries.get(best);
    }

    Standings standings(int places) {
        int entries = data.entries.size();
        return new Standings(Arrays.copyOf(fit.worth, entries), draws(), new int[entries], places);
    }

    private ComparisonReport report() {
        double likelihood = fit.logLikelihood();
        return new ComparisonReport(2 * (fit.saturated() - likelihood), likelihood, entries(), fit.home(), warnings);
    }

    private List<Worth> entries() {
        int entries = data.entries.size();
        double[] worth = relative(fit.worth);
        double[] se = errors(factor.inverse());
        float[][] draws = draws();
        Standings standings = new Standings(worth, draws, new int[entries], 1);
        return Arrays.stream(standings.order())
                .mapToObj(entry -> new Worth(
                        data.entries.get(entry), worth[entry], se[entry], standings.rank(entry), standings.top(entry)))
                .toList();
    }

    private double[] relative(double[] worth) {
        double zero = reference < 0 ? 0 : worth[reference];
        return Arrays.stream(worth)
                .limit(data.entries.size())
                .map(value -> value - zero)
                .toArray();
    }

    /** Of the difference to the reference; the entry that is held has none. */
    private double[] errors(double[][] covariance) {
        double[] se = new double[data.entries.size()];
        for (int entry = 0; entry < se.length; entry++) {
            double variance = covariance[entry][entry];
            if (held < 0 && reference >= 0) {
                variance += covariance[reference][reference] - 2 * covariance[entry][reference];
            }
            se[entry] = entry == held ? 0 : Math.sqrt(Math.max(0, variance));
        }
        return se;
    }

    private float[][] draws() {
        RandomStream random = new RandomStream(settings.seed(), 0);
        float[][] draws = new float[DRAWS][data.entries.size()];
        for (float[] draw : draws) {
            double[] step = new double[fit.worth.length];
            Arrays.setAll(step, _ -> random.normal());
            factor.backward(step);
            for (int entry = 0; entry < draw.length; entry++) {
                draw[entry] = (float) (fit.worth[entry] + (entry == held ? 0 : step[entry]));
            }
        }
        return draws;
    }
}
