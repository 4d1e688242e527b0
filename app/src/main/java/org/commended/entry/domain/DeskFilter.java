package org.commended.entry.domain;

import org.commended.shared.CategoryId;
import org.jspecify.annotations.Nullable;

/**
 * Which entries are looked for.
 *
 * @param words found in a title, a reference, the name of an organisation or a person, or an address of one; empty for all
 */
public record DeskFilter(String words, @Nullable CategoryId category, Shown shown) {

    public static final DeskFilter ALL = new DeskFilter("", null, Shown.ALL);

    /** Which standings are shown. */
    public enum Shown {
        ALL,
        SENT,
        TO_CHECK,
        ELIGIBLE,
        RULED_OUT,
        DRAFT,
        WITHDRAWN
    }
}
