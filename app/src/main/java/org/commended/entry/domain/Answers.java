package org.commended.entry.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** What was answered, and every version of it. */
public interface Answers {

    /** The answers of an entry by question. */
    Map<String, SavedAnswer> list(EntryId entry);

    /** The answers of several entries, by entry and question. */
    Map<EntryId, Map<String, SavedAnswer>> list(Collection<EntryId> entries);

    /** All versions of all answers of an entry, newest first. */
    List<SavedAnswer> listVersions(EntryId entry);

    /** The versions of one answer, newest first. */
    List<Version> listVersions(EntryId entry, String question);

    /** What an answer said in one of its versions. */
    Optional<String> findText(EntryId entry, String question, int version);

    /** Saves the next version of an answer. Hold the entry first. */
    void save(EntryId entry, SavedAnswer answer);

    /** The same, where its text is that of an earlier version. */
    void bringBack(EntryId entry, SavedAnswer answer, int from);

    /**
     * A version of an answer, without its text.
     *
     * @param broughtBack the version whose text it has again; null for one that was written
     */
    record Version(
            int number,
            @Nullable PersonId by,
            Instant at,
            @Nullable Integer broughtBack) {}
}
