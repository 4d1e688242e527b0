package org.commended.engine.numbers;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.core.source64.SplitMix64;
import org.apache.commons.rng.core.source64.XoShiRo256PlusPlus;
import org.apache.commons.rng.sampling.distribution.AhrensDieterMarsagliaTsangGammaSampler;
import org.apache.commons.rng.sampling.distribution.ContinuousSampler;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;

/** Random draws that a seed and a stream's number determine, so that work can be split over threads. */
public final class RandomStream {

    private final UniformRandomProvider source;
    private final ContinuousSampler normal;

    /** Streams of one seed have nothing to do with each other. */
    public RandomStream(long seed, int stream) {
        SplitMix64 mixing = new SplitMix64(seed + 0x9E3779B97F4A7C15L * stream);
        this.source =
                new XoShiRo256PlusPlus(mixing.nextLong(), mixing.nextLong(), mixing.nextLong(), mixing.nextLong());
        this.normal = ZigguratSampler.NormalizedGaussian.of(source);
    }

    /** Between 0 and 1, never 0. */
    public double uniform() {
        return 1 - source.nextDouble();
    }

    /** Mean 0, variance 1. */
    public double normal() {
        return normal.sample();
    }

    /** Mean {@code shape}, variance {@code shape}. */
    public double gamma(double shape) {
        return AhrensDieterMarsagliaTsangGammaSampler.of(source, shape, 1).sample();
    }

    /** Sum of the squares of that many normals. */
    public double chiSquare(double freedom) {
        return 2 * gamma(freedom / 2);
    }
}
