package org.commended.judging.keys;

import java.util.Locale;

/**
 * What a key does on the score sheet. All are pressed together with Alt and Shift, which screen readers leave to pages, and
 * none does anything while somebody writes in a box.
 */
public enum Key {
    MARK("1 – 9"),
    NEXT("J"),
    BACK("K"),
    HIGHLIGHT("H"),
    NOTES("O"),
    SWITCH("E");

    private final String pressed;

    Key(String pressed) {
        this.pressed = pressed;
    }

    /** The key beside Alt and Shift. */
    public String pressed() {
        return pressed;
    }

    /** As it stands in forms, rows and message keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
