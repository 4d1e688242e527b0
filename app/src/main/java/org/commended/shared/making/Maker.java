package org.commended.shared.making;

import java.time.Instant;
import java.util.List;
import org.commended.shared.Viewer;
import org.commended.shared.web.Brand;

/** What a module makes in the background. Every bean of this type is one kind of file. */
public interface Maker {

    /** Names it in the database; never changed. */
    String kind();

    /** What its page says. Throws {@code NotFound} where the viewer may not have it, or no longer. */
    About about(Making making, Viewer viewer);

    /** All it consists of as things stand now, for whoever asked for it. */
    List<Part> parts(Making making);

    /** The bytes of one of its parts. */
    byte[] make(Making making, Part part, Instant now);

    /**
     * What the page says.
     *
     * @param title of what it is
     * @param back where it was asked for
     * @param file what it is called when it is taken away: ends in {@code .zip} where all parts are packed, else it is the only part
     */
    record About(Brand brand, String place, String title, String back, String file) {

        boolean isPacked() {
            return file.endsWith(".zip");
        }
    }

    /**
     * A part of the file.
     *
     * @param id its own within the file
     * @param name as a file within the packed one
     * @param basis on what it rests: another one where anything that stands in it, or who may read it, has changed
     */
    record Part(String id, String name, String basis) {}
}
