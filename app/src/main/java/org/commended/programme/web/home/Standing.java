package org.commended.programme.web.home;

import java.time.Instant;
import org.commended.programme.Publicity.Told;
import org.commended.programme.domain.Edition;
import org.commended.programme.domain.Milestone;
import org.commended.programme.domain.Window;
import org.commended.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * How an edition stands: by its set-up, and by what was announced of it.
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
        CLOSED,
        SHORTLISTED,
        ANNOUNCED
    }

    /** What was announced counts first, whatever the timetable says. */
    static Standing of(Edition edition, @Nullable Told told, Instant now) {
        if (told != null) return new Standing(told == Told.WINNERS ? Word.ANNOUNCED : Word.SHORTLISTED, null);
        return bySetUp(edition, now);
    }

    private static Standing bySetUp(Edition edition, Instant now) {
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
