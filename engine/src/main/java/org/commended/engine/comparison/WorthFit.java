package org.commended.engine.comparison;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.commended.engine.comparison.Choice.Alternative;
import org.commended.engine.numbers.Triangle;
import org.ejml.data.DMatrixRMaj;
import org.jspecify.annotations.Nullable;

/**
 * Worths of the greatest likelihood, or with a prior of the greatest posterior, by Newton's method with halved steps.
 *
 * <p>Sources: R. A. Bradley, M. E. Terry, Rank analysis of incomplete block designs, Biometrika 39, 1952; R. D. Luce,
 * Individual Choice Behavior, 1959. The last parameter is the advantage of one's own ground.
 */
final class WorthFit {

    private static final int STEPS = 100;
    private static final double DONE = 1e-10;
    /** A standard error of a hundred in log-odds knows nothing. */
    private static final double OPEN = 1e4;

    private final Preferences data;
    private final int fixed;
    private final boolean prior;
    private final int parameters;
    final double[] worth;
    private DMatrixRMaj information;
    private double[] gradient;

    /** The number of the entry whose worth stays 0, -1 for none. */
    WorthFit(Preferences data, int fixed, boolean prior) {
        this.data = data;
        this.fixed = fixed;
        this.prior = prior;
        this.parameters = data.entries.size() + 1;
        this.worth = new double[parameters];
        this.information = new DMatrixRMaj(parameters, parameters);
        this.gradient = new double[parameters];
        double reached = penalised();
        for (int step = 0; step < STEPS; step++) {
            double next = improve(reached);
            if (next - reached < DONE) {
                break;
            }
            reached = next;
        }
    }

    /** Covariance is its inverse, parameters that are held having a unit row; null where choices leave some worth open. */
    @Nullable
    Triangle factor() {
        differentiate();
        Triangle factor = Triangle.of(information);
        return factor != null && largestVariance(factor) < OPEN ? factor : null;
    }

    private static double largestVariance(Triangle factor) {
        double[][] covariance = factor.inverse();
        return IntStream.range(0, covariance.length)
                .mapToDouble(k -> covariance[k][k])
                .max()
                .orElse(0);
    }

    double logLikelihood() {
        double sum = 0;
        for (int k = 0; k < data.choices.size(); k++) {
            Choice choice = data.choices.get(k);
            double log = Math.log(Arrays.stream(weights(k)).sum());
            for (int at = 0; at < choice.alternatives().size(); at++) {
                sum += choice.weight() * choice.alternatives().get(at).share() * (strength(k, at) - log);
            }
        }
        return sum;
    }

    /** The greatest log-likelihood that choices could have, whatever explained them. */
    double saturated() {
        return data.choices.stream()
                .mapToDouble(choice -> choice.weight()
                        * choice.alternatives().stream()
                                .mapToDouble(Alternative::share)
                                .filter(share -> share > 0)
                                .map(share -> share * Math.log(share))
                                .sum())
                .sum();
    }

    private double penalised() {
        double penalty = 0;
        for (int entry = 0; prior && entry < parameters; entry++) {
            penalty += worth[entry] * worth[entry] / 2;
        }
        return logLikelihood() - penalty;
    }

    /** One step, halved until it does not lead down; the value reached. */
    private double improve(double reached) {
        differentiate();
        double[] step = gradient.clone();
        Triangle factor = Triangle.of(information);
        if (factor != null) {
            factor.backward(factor.forward(step));
        }
        double[] from = worth.clone();
        for (double part = 1; part > 1e-6; part /= 2) {
            for (int k = 0; k < parameters; k++) {
                worth[k] = from[k] + part * step[k];
            }
            double value = penalised();
            if (value >= reached) {
                return value;
            }
        }
        System.arraycopy(from, 0, worth, 0, parameters);
        return reached;
    }

    private void differentiate() {
        information = new DMatrixRMaj(parameters, parameters);
        gradient = new double[parameters];
        for (int k = 0; k < data.choices.size(); k++) {
            differentiate(k);
        }
        for (int entry = 0; prior && entry < parameters; entry++) {
            information.add(entry, entry, 1);
            gradient[entry] -= worth[entry];
        }
        if (fixed >= 0) {
            hold(fixed);
        }
        if (!data.hasHome) {
            hold(parameters - 1);
        }
    }

    private void differentiate(int k) {
        Choice choice = data.choices.get(k);
        double[] chance = weights(k);
        double total = Arrays.stream(chance).sum();
        double share =
                choice.alternatives().stream().mapToDouble(Alternative::share).sum();
        double[] mean = new double[chance.length];
        for (int at = 0; at < chance.length; at++) {
            mean[at] = chance[at] / total;
            double surprise = choice.weight() * (choice.alternatives().get(at).share() - share * mean[at]);
            for (int parameter : parametersOf(k, at)) {
                gradient[parameter] += surprise;
            }
        }
        for (int one = 0; one < mean.length; one++) {
            for (int other = 0; other < mean.length; other++) {
                double curve = choice.weight() * share * mean[one] * ((one == other ? 1 : 0) - mean[other]);
                add(parametersOf(k, one), parametersOf(k, other), curve);
            }
        }
    }

    private void add(int[] ones, int[] others, double curve) {
        for (int one : ones) {
            for (int other : others) {
                information.add(one, other, curve);
            }
        }
    }

    private int[] parametersOf(int k, int at) {
        int entry = data.numbers.get(k)[at];
        boolean home = data.choices.get(k).alternatives().get(at).home();
        return home ? new int[] {entry, parameters - 1} : new int[] {entry};
    }

    private void hold(int parameter) {
        for (int k = 0; k < parameters; k++) {
            information.set(parameter, k, 0);
            information.set(k, parameter, 0);
        }
        information.set(parameter, parameter, 1);
        gradient[parameter] = 0;
    }

    private double[] weights(int k) {
        List<Alternative> alternatives = data.choices.get(k).alternatives();
        double[] weights = new double[alternatives.size()];
        for (int at = 0; at < weights.length; at++) {
            weights[at] = alternatives.get(at).presence() * Math.exp(strength(k, at));
        }
        return weights;
    }

    private double strength(int k, int at) {
        double sum = 0;
        for (int parameter : parametersOf(k, at)) {
            sum += worth[parameter];
        }
        return sum;
    }

    /** Null where no choice had such an advantage. */
    @Nullable
    Double home() {
        return data.hasHome ? worth[parameters - 1] : null;
    }
}
