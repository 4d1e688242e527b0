package org.commended.entry.domain;

import java.time.Instant;
import java.util.Optional;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;

/** Entries as they are written, sent and taken back. */
public interface Drafts {

    /** The entry, if the person is one of its writers. */
    Optional<Entry> findWritten(EntryId id, PersonId writer);

    /** The same, held until the transaction ends, so that acts on one entry follow one another. */
    Optional<Entry> holdWritten(EntryId id, PersonId writer);

    Optional<Entry> find(EntryId id, EditionId edition);

    /** The same, held by an organiser. */
    Optional<Entry> hold(EntryId id, EditionId edition);

    /** Makes starts and submissions of an edition follow one another until the transaction ends. */
    void holdEdition(EditionId edition);

    boolean isTaken(String reference);

    boolean isTaken(CategoryId category, String slug);

    /** Whether the same entrant has another entry in the category. */
    boolean hasOther(Entrant entrant);

    /** Adds an entry with the person who starts it as its one writer. */
    void add(Entry entry, PersonId writer);

    /** Saves what an entry is called and whose it is; its version grows by one. */
    void save(Entry entry);

    /** Notes that an answer changed. */
    void changed(EntryId id, Instant now);

    /** Notes that the entry stands as it was sent. */
    void unchanged(EntryId id);

    /** Marks an entry as received. */
    void receive(EntryId id, PublicFace face, Instant now);

    void show(EntryId id, PublicFace face);

    void withdraw(EntryId id, PersonId by, Instant now);

    Optional<Withdrawal> findWithdrawal(EntryId id);

    /** Who took an entry back, and when. */
    record Withdrawal(PersonId by, Instant at) {}
}
