package org.commended.engine.names;

/**
 * Tells misprints of long words from other words. Short words are left alone (Bolton is no misprint of Boston), and so
 * are first letters (north is no misprint of south), since a wrong body is worse than none.
 */
final class NearPlace {

    private static final int SHORTEST = 7;

    private NearPlace() {}

    /** Whether two places have the same words but for one long word, and that differs by one misprint. */
    static boolean isOneMisprintApart(String one, String other) {
        if (Math.abs(one.length() - other.length()) > 1) {
            return false;
        }
        String[] words = one.split(" ");
        String[] others = other.split(" ");
        int misprinted = 0;
        for (int i = 0; i < words.length && words.length == others.length; i++) {
            if (!words[i].equals(others[i])) {
                misprinted += isMisprint(words[i], others[i]) ? 1 : 2;
            }
        }
        return misprinted == 1;
    }

    private static boolean isMisprint(String word, String other) {
        return Math.min(word.length(), other.length()) >= SHORTEST
                && word.charAt(0) == other.charAt(0)
                && Misprints.between(word, other, 1) == 1;
    }
}
