package org.commended.exchange.application;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.commended.shared.OrganiserId;
import org.commended.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** Files sent by browser, between looking at what they would change and saying so. */
public interface Uploads {

    /** Keeps a file, and forgets those that were sent before a day ago. */
    void add(Upload upload);

    /** @param organiser whose desk it was sent to; null for the operator's */
    Optional<Upload> find(UUID id, @Nullable OrganiserId organiser);

    /** The file was imported. */
    void taken(UUID id, Instant now);

    /**
     * @param lenient whether unknown fields are left out
     * @param takenAt when it was imported; null as long as it was not
     */
    record Upload(
            UUID id,
            @Nullable OrganiserId organiser,
            String name,
            byte[] content,
            boolean lenient,
            PersonId by,
            Instant at,
            @Nullable Instant takenAt) {}
}
