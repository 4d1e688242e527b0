package org.commended.entry;

import java.time.Instant;
import java.util.List;
import org.commended.entry.domain.Entry;
import org.commended.shared.CategoryId;

/**
 * Judging without names, where a category asks for it. While it lasts, {@link Entries#listJudged}, {@link
 * Entries#getSubmitted} and {@link Entries#listSubmitted}, which are all that judging reads, give every entry its reference
 * for a title, no organisation, nobody's name, no picture, and the words of its redaction.
 */
public interface Anonymity {

    /** Whether names are hidden in a category now: it asks for it, and no decision of it is locked. */
    boolean hides(CategoryId category);

    /** What an entry may be called before those who judge: its reference while names are hidden. */
    String nameOf(Entry entry);

    /** What would be judged and has no redaction yet, where names are hidden: nobody is shown it. */
    List<Entry> listUnredacted(CategoryId category);

    /** A decision of the category was locked. */
    void show(CategoryId category, Instant now);

    /** The decision was opened again. */
    void hide(CategoryId category);
}
