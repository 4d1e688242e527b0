package org.commended.survey.domain;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.commended.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Where the results of a survey are talked about.
 *
 * @param slug its word in the address {@code /events/{slug}}, unique in the installation
 * @param id the slug it has in files
 * @param kind {@code panel-debate}, {@code webinar} or another word
 * @param time the time of day in the UK; null where only the date is known
 */
public record SurveyEvent(
        String slug,
        String id,
        String kind,
        String title,
        PartialDate date,
        @Nullable LocalTime time,
        boolean online,
        List<Leader> leaders) {

    public SurveyEvent {
        leaders = List.copyOf(leaders);
    }

    /** Somebody who leads it. */
    public record Leader(String name, @Nullable String organisation) {}

    public SurveyEvent at(String newSlug) {
        return new SurveyEvent(newSlug, id, kind, title, date, time, online, leaders);
    }

    public Instant beginsAt() {
        return Hours.opening(date, time);
    }

    public ZoneId zone() {
        return Hours.ZONE;
    }

    /** Whether the hour is known, not only the day. */
    public boolean hasHour() {
        return time != null && date.precision() == PartialDate.Precision.DAY
                || date.precision() == PartialDate.Precision.HOUR;
    }

    /** People can register until it begins. */
    public boolean takesRegistrations(Instant now) {
        return now.isBefore(beginsAt());
    }
}
