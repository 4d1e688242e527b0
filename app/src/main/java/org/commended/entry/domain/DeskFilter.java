package org.commended.entry.domain;

import java.util.Set;
import org.commended.shared.CategoryId;
import org.commended.shared.EntryId;
import org.jspecify.annotations.Nullable;

/**
 * Which entries are looked for.
 *
 * @param words found in a title, a reference, the name of an organisation or a person, or an address of one; empty for all
 * @param kept entries that are kept from whoever looks: they are found by their reference only, and shown without a word of
 *     theirs
 */
public record DeskFilter(String words, @Nullable CategoryId category, Shown shown, Set<EntryId> kept) {

    public static final DeskFilter ALL = new DeskFilter("", null, Shown.ALL);

    public DeskFilter {
        kept = Set.copyOf(kept);
    }

    public DeskFilter(String words, @Nullable CategoryId category, Shown shown) {
        this(words, category, shown, Set.of());
    }

    public DeskFilter keeping(Set<EntryId> entries) {
        return new DeskFilter(words, category, shown, entries);
    }

    /** Whether it leaves everything to be seen. */
    public boolean isOpen() {
        return words.isEmpty() && category == null && shown == Shown.ALL;
    }

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
