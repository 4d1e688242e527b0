package org.commended.shared.picture;

import java.util.Locale;
import java.util.Optional;

/**
 * An organiser's one colour, or any tone made from it, as {@code #rrggbb} in lower case. The same arithmetic as
 * {@code tokens.css}, for what is drawn outside a browser (shared pictures, printed documents) and for browsers that
 * cannot do it themselves.
 */
public record BrandColour(String hex) {

    /** The page, the ink on it, and the page at night, as in {@code tokens.css}. */
    public static final BrandColour PAPER = new BrandColour("#fdfdfb");

    public static final BrandColour INK = new BrandColour("#14191d");
    public static final BrandColour NIGHT = new BrandColour("#11161a");

    /** The colour of a house that has chosen none. */
    public static final BrandColour PLAIN = new BrandColour("#0f5d7a");

    /** What WCAG 2.2 asks of text at level AA. */
    public static final double READABLE = 4.5;

    private static final double DARK_ENOUGH = 0.46;
    private static final double LIGHT_ENOUGH = 0.8;
    private static final double SEEN = 0.88;
    private static final double CALM = 0.1;
    private static final double STEP = 0.01;
    private static final double[] TINTS = {.07, .17, .34, .62};

    public BrandColour {
        if (!isColour(hex)) {
            throw new IllegalArgumentException("Not a colour: " + hex);
        }
    }

    /**
     * What a person typed, {@code #0F5D7A} or {@code 0f5d7a} with or without spaces around it; empty where it is no
     * such thing.
     */
    public static Optional<BrandColour> find(String typed) {
        var plain = typed.strip().toLowerCase(Locale.ROOT);
        var hex = plain.startsWith("#") ? plain : "#" + plain;
        return isColour(hex) ? Optional.of(new BrandColour(hex)) : Optional.empty();
    }

    private static boolean isColour(String hex) {
        return hex.length() == 7
                && hex.charAt(0) == '#'
                && hex.chars().skip(1).allMatch(digit -> "0123456789abcdef".indexOf(digit) >= 0);
    }

    static BrandColour of(int rgb) {
        return new BrandColour(String.format(Locale.ROOT, "#%06x", rgb & 0xffffff));
    }

    /** Packed 24-bit sRGB, {@code 0xRRGGBB}. */
    public int rgb() {
        return Integer.parseInt(hex.substring(1), 16);
    }

    /** This hue, dark enough to be read on paper and to carry white text. */
    public BrandColour onPaper() {
        var lab = oklab();
        return readable(lab.withLightness(Math.min(lab.lightness(), DARK_ENOUGH)), PAPER, -STEP);
    }

    /** This hue, light enough to be read on the dark page and to carry black text. */
    public BrandColour atNight() {
        var lab = oklab().withChromaAtMost(CALM);
        return readable(lab.withLightness(Math.max(lab.lightness(), LIGHT_ENOUGH)), NIGHT, STEP);
    }

    /** This colour as patterns wear it: itself, but never so light that it is lost on paper. */
    public BrandColour glow() {
        var lab = oklab();
        return lab.lightness() <= SEEN ? this : of(lab.withLightness(SEEN).rgb());
    }

    /** The tint of this colour by the step of {@code tokens.css}, from 1 (hardly there) to 4, on light paper. */
    public BrandColour tint(int step) {
        return glow().mixed(TINTS[step - 1], PAPER);
    }

    private static BrandColour readable(Oklab start, BrandColour ground, double step) {
        var lab = start;
        var colour = of(lab.rgb());
        while (colour.contrast(ground) < READABLE && lab.lightness() > 0 && lab.lightness() < 1) {
            lab = lab.withLightness(lab.lightness() + step);
            colour = of(lab.rgb());
        }
        return colour;
    }

    /** So much of this colour ({@code share}, 0 to 1) and the rest of the other, mixed in Oklab. */
    public BrandColour mixed(double share, BrandColour other) {
        return of(oklab().mixed(share, other.oklab()).rgb());
    }

    /** Contrast ratio by WCAG 2.2, from 1 (the same) to 21 (black and white). */
    public double contrast(BrandColour other) {
        var mine = luminance();
        var theirs = other.luminance();
        return (Math.max(mine, theirs) + 0.05) / (Math.min(mine, theirs) + 0.05);
    }

    private double luminance() {
        var rgb = rgb();
        return 0.2126 * Oklab.linear(rgb >> 16 & 0xff)
                + 0.7152 * Oklab.linear(rgb >> 8 & 0xff)
                + 0.0722 * Oklab.linear(rgb & 0xff);
    }

    Oklab oklab() {
        return Oklab.of(rgb());
    }

    /** The text of {@code /brand/{hex}.css}, to be linked after {@code tokens.css}. */
    public String stylesheet() {
        return BrandSheet.of(this);
    }

    @Override
    public String toString() {
        return hex;
    }
}
