package org.commended.shared.files;

import java.util.UUID;
import org.commended.shared.Ids;

/** The id of a file that somebody sent. */
public record FileId(UUID value) {

    public static FileId next() {
        return new FileId(UUID.randomUUID());
    }

    /** Reads what {@link #toString} wrote. What is no id at all names nothing, and so is not found. */
    public static FileId of(String text) {
        return new FileId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
