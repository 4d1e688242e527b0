package org.commended.engine.names;

/**
 * How many misprints part two words: a letter left out, put in, wrong, or changed places with its neighbour. This is
 * Damerau's distance in its restricted form (no letter is touched twice).
 *
 * <p>F. J. Damerau, "A technique for computer detection and correction of spelling errors", CACM 7 (1964) 171–176.
 */
final class Misprints {

    private final String one;
    private final String other;

    /** Misprints between the first i letters of the one word and the first j of the other. */
    private final int[][] misprints;

    private Misprints(String one, String other) {
        this.one = one;
        this.other = other;
        this.misprints = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                misprints[i][j] = i == 0 || j == 0 ? i + j : fewest(i, j);
            }
        }
    }

    /** The misprints between two words, or {@code most + 1} where there are more than {@code most}. */
    static int between(String one, String other, int most) {
        if (Math.abs(one.length() - other.length()) > most) {
            return most + 1;
        }
        int[] whole = new Misprints(one, other).misprints[one.length()];
        return Math.min(whole[other.length()], most + 1);
    }

    /** The fewest misprints between what was typed and any beginning of a word; {@code most + 1} where there are more. */
    static int betweenStart(String typed, String word, int most) {
        String start = word.substring(0, Math.min(word.length(), typed.length() + most));
        int fewest = most + 1;
        for (int parting : new Misprints(typed, start).misprints[typed.length()]) {
            fewest = Math.min(fewest, parting);
        }
        return fewest;
    }

    private int fewest(int i, int j) {
        int wrongOrNone = misprints[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        int leftOutOrPutIn = 1 + Math.min(misprints[i - 1][j], misprints[i][j - 1]);
        int fewest = Math.min(wrongOrNone, leftOutOrPutIn);
        return neighboursChangedPlaces(i, j) ? Math.min(fewest, misprints[i - 2][j - 2] + 1) : fewest;
    }

    private boolean neighboursChangedPlaces(int i, int j) {
        return i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
    }
}
