package org.commended.entry.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.commended.entry.domain.Invitation.Ending;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;

/** Invitations that wait for an answer. */
public interface Invitations {

    /** In the order in which they were written. */
    List<Invitation> list(EntryId entry);

    /** What a person was asked and did not answer yet. */
    List<Invitation> list(PersonId person);

    Optional<Invitation> find(UUID id);

    void add(Invitation invitation);

    /** False where it had ended before. */
    boolean end(UUID id, Ending how, Instant now);
}
