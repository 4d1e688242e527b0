package org.commended.site;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.commended.shared.Act;
import org.commended.shared.EditionId;
import org.commended.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody asked the organiser something from a public page.
 *
 * @param subject the enquiry
 */
public record EnquirySent(EditionId edition, Instant at, UUID subject, EnquiryKind enquiry) implements Act {

    /** Nobody is signed in on a public page. */
    @Override
    public @Nullable PersonId by() {
        return null;
    }

    @Override
    public Map<String, String> about() {
        return Map.of("enquiry", enquiry.name().toLowerCase(Locale.ROOT));
    }
}
