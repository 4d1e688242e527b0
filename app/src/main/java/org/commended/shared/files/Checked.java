package org.commended.shared.files;

import java.util.Locale;

/** What is known of viruses in a file. */
public enum Checked {
    /** Being checked: nobody is sent it yet. */
    CHECKING,
    CLEAN,
    /** This installation has no scanner. */
    NOT_CHECKED,
    /** Nobody is ever sent it. */
    INFECTED;

    public boolean maySend() {
        return this == CLEAN || this == NOT_CHECKED;
    }

    /** Its word in the database and in texts. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Checked of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
