package org.commended.entry.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.commended.shared.CategoryId;
import org.commended.shared.EntryId;

/** Entries asked into other categories, and those that went. */
public interface Moves {

    void add(Move move);

    /** All of an entry, the newest first. */
    List<Move> list(EntryId entry);

    /** All of several entries, the newest first. */
    List<Move> list(Collection<EntryId> entries);

    /** The one that waits for an answer, of each of several entries. */
    List<Move> listWaiting(Collection<EntryId> entries);

    void settle(UUID move, Move.Settled settled);

    /** Puts the entry where the move leads; its version grows by one. */
    void carryOut(Move move, String slug, Instant now);

    /** Until when an entry may be written in although entries closed; empty where the usual deadline holds. */
    Optional<Instant> findUntil(EntryId entry);

    /** Whether the entry stood in the category once and went to another since. */
    boolean hasLeft(EntryId entry, CategoryId category);
}
