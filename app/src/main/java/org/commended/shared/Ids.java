package org.commended.shared;

import java.util.UUID;

/** Reads ids from addresses. */
public final class Ids {

    private static final int WRITTEN_LENGTH = 36;

    private Ids() {}

    /** The id that {@code text} writes in its one canonical form; anything else names nothing, and so is not found. */
    public static UUID parse(String text) {
        if (text.length() != WRITTEN_LENGTH) throw new NotFound();
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound();
        }
    }
}
