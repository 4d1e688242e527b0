package org.commended.presentation.domain;

import java.time.Instant;
import java.util.UUID;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What one of those who went saw.
 *
 * @param met null where it was not asked, or not said
 */
public record Noted(
        UUID prompt,
        EntryId entry,
        PersonId by,
        String words,
        @Nullable Boolean met,
        Instant at) {}
