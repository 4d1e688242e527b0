package org.commended.entry.domain;

import java.time.Instant;
import java.util.List;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;

/** Who has which section of an entry open. Kept for a minute, and only where an entry has several writers. */
public interface Presences {

    /** Somebody with a section before them. */
    record Presence(PersonId person, int section) {}

    /**
     * Notes that somebody has a section open. Gives who was there since the instant, mine included; nobody at all where
     * the entry has no other writer.
     */
    List<Presence> note(EntryId entry, Presence mine, Instant now, Instant since);
}
