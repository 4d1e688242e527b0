package org.commended.judging;

/** A likelihood as people say it. */
public final class Chance {

    /** From each of these on the word beside it, the likeliest first. */
    private record Step(double from, String word) {}

    private static final Step[] STEPS = {
        new Step(0.985, "certain"),
        new Step(0.95, "nearly"),
        new Step(0.85, "very"),
        new Step(0.72, "likely"),
        new Step(0.62, "two-in-three"),
        new Step(0.55, "three-in-five"),
        new Step(0.45, "even"),
        new Step(0.37, "two-in-five"),
        new Step(0.28, "one-in-three"),
        new Step(0.225, "one-in-four"),
        new Step(0.17, "one-in-five"),
        new Step(0.08, "unlikely"),
        new Step(0.03, "very-unlikely"),
    };

    private Chance() {}

    /** In whole parts of a hundred; nothing is ever quite certain. */
    public static int percent(double likelihood) {
        return (int) Math.clamp(Math.round(100 * likelihood), 1, 99);
    }

    /** The word of its text. */
    public static String word(double likelihood) {
        for (Step step : STEPS) if (likelihood >= step.from()) return step.word();
        return "out";
    }
}
