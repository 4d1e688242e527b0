package org.commended.programme.domain;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.commended.programme.domain.Edition.PublicNoun;
import org.commended.shared.EditionId;
import org.commended.shared.ProgrammeId;
import org.jspecify.annotations.Nullable;

/**
 * An edition that somebody wants to begin.
 *
 * @param from the edition to copy; null to begin empty
 * @param weeks how far the dates of the copy move; null for whole years, until the last of them lies ahead
 * @param sponsors whether the sponsors of the copied edition come along
 */
public record NewEdition(
        ProgrammeId programme,
        String name,
        String slug,
        @Nullable EditionId from,
        @Nullable Integer weeks,
        boolean sponsors) {

    private static final ZoneId UK = ZoneId.of("Europe/London");

    public Edition empty() {
        Edition.Details details = new Edition.Details(
                name, UK, null, List.of(), List.of(), HouseRules.NONE, null, PublicNoun.ENTRY, List.of(), null, null);
        return new Edition(EditionId.next(), programme, slug, details, null, 0);
    }

    public EditionCopy copyOf(Edition source, Instant now) {
        int move = weeks == null ? EditionCopy.weeksPast(source, now) : weeks;
        return new EditionCopy(source, programme, new EditionCopy.Wishes(name, slug, move, sponsors));
    }
}
