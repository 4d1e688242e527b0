package org.commended.judging.pack;

import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;
import org.jspecify.annotations.Nullable;

/**
 * Of which panels an organiser wants packs.
 *
 * @param category null for all of the edition
 */
record PackOrder(EditionId edition, @Nullable CategoryId category) {

    static PackOrder read(String written) {
        String[] ids = written.split(" ", 2);
        return new PackOrder(EditionId.of(ids[0]), ids.length == 1 ? null : CategoryId.of(ids[1]));
    }

    String written() {
        return category == null ? edition.toString() : edition + " " + category;
    }
}
