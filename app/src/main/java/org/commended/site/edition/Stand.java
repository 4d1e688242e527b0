package org.commended.site.edition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.commended.programme.domain.Ceremony;
import org.commended.programme.domain.Edition;
import org.commended.programme.domain.Milestone;
import org.commended.programme.domain.Window;
import org.commended.results.domain.PublishedTally;
import org.commended.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/** How an edition stands: what the first line of its page says, and what its main button does. */
public enum Stand {
    /** No date is known yet. */
    PLANNED,
    SOON,
    OPEN,
    CLOSED,
    /** The night has passed, and nothing is announced here. */
    OVER,
    SHORTLISTED,
    ANNOUNCED;

    /** What was announced counts first: it is the last thing that happened, whatever the timetable says. */
    static Stand of(Edition edition, PublishedTally tally, Instant now) {
        if (tally.announced() > 0) return ANNOUNCED;
        if (tally.shortlisted() > 0) return SHORTLISTED;
        if (night(edition).filter(night -> hasPassed(night, edition, now)).isPresent()) return OVER;
        Window window = edition.window();
        if (window.hasClosed(now)) return CLOSED;
        if (window.opensAt() == null) return PLANNED;
        return window.hasOpened(now) ? OPEN : SOON;
    }

    private static Optional<PartialDate> night(Edition edition) {
        Ceremony ceremony = edition.details().ceremony();
        return ceremony == null ? Optional.empty() : ceremony.begins(edition.zone());
    }

    private static boolean hasPassed(PartialDate night, Edition edition, Instant now) {
        LocalDate today = now.atZone(edition.zone()).toLocalDate();
        return switch (night.precision()) {
            case YEAR -> night.firstDay().plusYears(1).compareTo(today) <= 0;
            case MONTH -> night.firstDay().plusMonths(1).compareTo(today) <= 0;
            case DAY, HOUR -> night.firstDay().isBefore(today);
        };
    }

    /** Its word in message keys. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The event of the timetable whose date the first line tells; null where it tells none. */
    @Nullable
    String tells() {
        return switch (this) {
            case SOON -> Milestone.OPENS;
            case OPEN, CLOSED -> Milestone.CLOSES;
            case OVER -> Milestone.CEREMONY;
            case PLANNED, SHORTLISTED, ANNOUNCED -> null;
        };
    }

    /** The message of the first line: one is open or closed on a day, and in a month. */
    String key(@Nullable PartialDate date) {
        String key = "site.stand." + word();
        if (date == null) return key;
        return switch (date.precision()) {
            case DAY, HOUR -> key + ".day";
            case MONTH, YEAR -> key + ".time";
        };
    }

    public boolean isBeforeOpening() {
        return this == PLANNED || this == SOON;
    }
}
