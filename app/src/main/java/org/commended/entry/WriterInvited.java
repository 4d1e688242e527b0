package org.commended.entry;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.commended.shared.Act;
import org.commended.shared.EditionId;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;

/** Somebody was asked to take part in an entry; what they may do and why is looked up. */
public record WriterInvited(EntryId entry, EditionId edition, UUID invitation, PersonId person, PersonId by, Instant at)
        implements Act {

    @Override
    public UUID subject() {
        return entry.value();
    }

    @Override
    public Map<String, String> about() {
        return Map.of("invitation", invitation.toString(), "person", person.toString());
    }
}
