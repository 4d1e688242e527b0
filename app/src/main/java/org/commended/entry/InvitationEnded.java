package org.commended.entry;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.commended.entry.domain.Invitation.Ending;
import org.commended.shared.Act;
import org.commended.shared.EditionId;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;

/** An invitation to an entry was accepted, declined or taken back. */
public record InvitationEnded(EntryId entry, EditionId edition, UUID invitation, Ending how, PersonId by, Instant at)
        implements Act {

    @Override
    public UUID subject() {
        return entry.value();
    }

    @Override
    public Map<String, String> about() {
        return Map.of("invitation", invitation.toString(), "how", how.word());
    }
}
