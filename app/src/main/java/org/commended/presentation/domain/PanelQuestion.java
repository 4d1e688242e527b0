package org.commended.presentation.domain;

import java.time.Instant;
import java.util.UUID;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What a panel wants to ask those who present.
 *
 * @param askedAt when it was asked; null while it was not
 * @param answer what they said, as somebody noted it
 */
public record PanelQuestion(
        UUID id,
        UUID stage,
        EntryId entry,
        PersonId by,
        String words,
        Instant writtenAt,
        @Nullable Instant askedAt,
        String answer,
        int version) {

    public PanelQuestion answered(@Nullable Instant asked, String words) {
        return new PanelQuestion(id, stage, entry, by, this.words, writtenAt, asked, words, version);
    }
}
