package org.commended.entry.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commended.shared.EntryId;

/** What was answered, and every version of it. */
public interface Answers {

    /** The answers of an entry by question. */
    Map<String, SavedAnswer> list(EntryId entry);

    /** All versions of all answers of an entry, newest first. */
    List<SavedAnswer> listVersions(EntryId entry);

    /** What an answer said in one of its versions. */
    Optional<String> findText(EntryId entry, String question, int version);

    /** Saves the next version of an answer. Hold the entry first. */
    void save(EntryId entry, SavedAnswer answer);
}
