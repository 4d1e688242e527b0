package org.commended.shared.picture;

/**
 * A colour in the Oklab space: lightness 0 to 1, and two opponent axes whose length is the chroma. Matrices from
 * Björn Ottosson, "A perceptual color space for image processing" (2020).
 */
record Oklab(double lightness, double a, double b) {

    private static final double NEUTRAL = 1e-4;

    /** From packed 24-bit sRGB, {@code 0xRRGGBB}. */
    static Oklab of(int rgb) {
        var red = linear(rgb >> 16 & 0xff);
        var green = linear(rgb >> 8 & 0xff);
        var blue = linear(rgb & 0xff);
        var l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
        var m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
        var s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
        return new Oklab(
                0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
                1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
                0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s);
    }

    double chroma() {
        return Math.hypot(a, b);
    }

    Oklab withLightness(double wanted) {
        return new Oklab(Math.clamp(wanted, 0, 1), a, b);
    }

    /** The same hue with no more than this chroma. */
    Oklab withChromaAtMost(double most) {
        var now = chroma();
        return now <= most ? this : new Oklab(lightness, a * most / now, b * most / now);
    }

    /** This colour and another, mixed as CSS does it with {@code color-mix(in oklab, this share, other)}. */
    Oklab mixed(double share, Oklab other) {
        var rest = 1 - share;
        return new Oklab(
                lightness * share + other.lightness * rest, a * share + other.a * rest, b * share + other.b * rest);
    }

    /** Packed sRGB. What a screen cannot show gives up chroma until it can; lightness and hue stay. */
    int rgb() {
        var least = 0.0;
        var most = chroma();
        if (shown(most)) {
            return packed();
        }
        while (most - least > NEUTRAL) {
            var middle = (least + most) / 2;
            if (shown(middle)) {
                least = middle;
            } else {
                most = middle;
            }
        }
        return withChromaAtMost(least).packed();
    }

    private boolean shown(double chroma) {
        for (double part : withChromaAtMost(chroma).channels()) {
            if (part < -NEUTRAL || part > 1 + NEUTRAL) {
                return false;
            }
        }
        return true;
    }

    private int packed() {
        var parts = channels();
        return encoded(parts[0]) << 16 | encoded(parts[1]) << 8 | encoded(parts[2]);
    }

    private double[] channels() {
        var l = cubed(lightness + 0.3963377774 * a + 0.2158037573 * b);
        var m = cubed(lightness - 0.1055613458 * a - 0.0638541728 * b);
        var s = cubed(lightness - 0.0894841775 * a - 1.2914855480 * b);
        return new double[] {
            4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
            -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
            -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s
        };
    }

    private static double cubed(double value) {
        return value * value * value;
    }

    /** The sRGB transfer curve, from 0–255 to linear light. */
    static double linear(int channel) {
        var part = channel / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    private static int encoded(double light) {
        var part = light <= 0.0031308 ? light * 12.92 : 1.055 * Math.pow(light, 1 / 2.4) - 0.055;
        return (int) Math.round(Math.clamp(part, 0, 1) * 255);
    }
}
