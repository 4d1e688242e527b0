package org.commended.engine.numbers;

/** The standard normal distribution: its density, its tails, and draws from a part of it. */
public final class Gauss {

    private static final double[] ABOVE = {
        3.52624965998911e-2,
        0.700383064443688,
        6.37396220353165,
        33.912866078383,
        112.079291497871,
        221.213596169931,
        220.206867912376
    };
    private static final double[] BELOW = {
        8.83883476483184e-2, 1.75566716318264, 16.064177579207, 86.7807322029461,
        296.564248779674, 637.333633378831, 793.826512519948, 440.413735824752
    };
    private static final double FAR = 7.07106781186547;
    private static final double ROOT = Math.sqrt(2 * Math.PI);

    private Gauss() {}

    /** φ(x). */
    public static double density(double x) {
        return Math.exp(-x * x / 2) / ROOT;
    }

    /**
     * P(X > x), to fifteen digits near 0 and eight far out.
     *
     * <p>Source: J. F. Hart et al., Computer Approximations, 1968, algorithm 5666, with the continued fraction for far tails.
     */
    public static double tail(double x) {
        if (x < 0) {
            return 1 - tail(-x);
        }
        if (x >= FAR) {
            return density(x) / (x + 1 / (x + 2 / (x + 3 / (x + 4 / (x + 0.65)))));
        }
        return Math.exp(-x * x / 2) * polynomial(ABOVE, x) / polynomial(BELOW, x);
    }

    /** P(low < X < high), with the digits of the nearer tail. */
    public static double between(double low, double high) {
        return low > 0 ? tail(low) - tail(high) : tail(-high) - tail(-low);
    }

    /**
     * A draw given that it lies between the bounds, either of which may be infinite.
     *
     * <p>Source: C. P. Robert, Simulation of truncated normal variables, Statistics and Computing 5, 1995.
     */
    public static double drawBetween(double low, double high, RandomStream random) {
        if (high < -low) {
            return -drawBetween(-high, -low, random);
        }
        if (low > 0) {
            return (high - low) * low > 1.5 ? exponential(low, high, random) : uniform(low, high, random);
        }
        return high - low > 1.5 ? plain(low, high, random) : uniform(low, high, random);
    }

    private static double plain(double low, double high, RandomStream random) {
        double x = random.normal();
        while (x < low || x > high) {
            x = random.normal();
        }
        return x;
    }

    private static double exponential(double low, double high, RandomStream random) {
        double rate = (low + Math.sqrt(low * low + 4)) / 2;
        while (true) {
            double x = low - Math.log(random.uniform()) / rate;
            if (x <= high && Math.log(random.uniform()) < -(x - rate) * (x - rate) / 2) {
                return x;
            }
        }
    }

    private static double uniform(double low, double high, RandomStream random) {
        double peak = Math.max(low, 0);
        while (true) {
            double x = low + (high - low) * random.uniform();
            if (Math.log(random.uniform()) < (peak * peak - x * x) / 2) {
                return x;
            }
        }
    }

    private static double polynomial(double[] coefficients, double x) {
        double value = 0;
        for (double coefficient : coefficients) {
            value = value * x + coefficient;
        }
        return value;
    }
}
