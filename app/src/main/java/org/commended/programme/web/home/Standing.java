package org.commended.programme.web.home;

import java.time.Instant;
import org.commended.programme.domain.Edition;
import org.commended.programme.domain.Milestone;
import org.commended.programme.domain.Window;
import org.commended.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * How an edition stands, as far as its set-up can tell.
 *
 * @param date the date that matters now, where there is one
 */
public record Standing(Word word, @Nullable PartialDate date) {

    /** Its words stand under {@code programme.standing.} and this. */
    public enum Word {
        BEING_SET_UP,
        TO_OPEN,
        OPEN,
        OPEN_WITHOUT_END,
        CLOSED
    }

    static Standing of(Edition edition, Instant now) {
        Window window = edition.window();
        if (edition.publicSince() == null) return new Standing(Word.BEING_SET_UP, null);
        if (window.hasClosed(now)) return new Standing(Word.CLOSED, date(edition, Milestone.CEREMONY));
        if (!window.hasOpened(now)) return new Standing(Word.TO_OPEN, date(edition, Milestone.OPENS));
        PartialDate closes = date(edition, Milestone.CLOSES);
        return new Standing(closes == null ? Word.OPEN_WITHOUT_END : Word.OPEN, closes);
    }

    private static @Nullable PartialDate date(Edition edition, String event) {
        return edition.details().timetable().stream()
                .filter(milestone -> milestone.event().equals(event))
                .map(Milestone::date)
                .findFirst()
                .orElse(null);
    }
}
