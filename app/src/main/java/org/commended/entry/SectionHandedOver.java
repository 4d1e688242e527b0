package org.commended.entry;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.commended.shared.Act;
import org.commended.shared.EditionId;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;

/**
 * Somebody was asked to see to a section of an entry.
 *
 * @param section from 1
 * @param title what the section is called; not on the record
 */
public record SectionHandedOver(
        EntryId entry, EditionId edition, int section, String title, PersonId person, PersonId by, Instant at)
        implements Act {

    @Override
    public UUID subject() {
        return entry.value();
    }

    @Override
    public Map<String, String> about() {
        return Map.of("section", String.valueOf(section), "person", person.toString());
    }
}
