package org.commended.survey.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.commended.shared.PartialDate;
import org.commended.shared.web.Moments;
import org.jspecify.annotations.Nullable;

/** When what is only partly dated begins. Surveys are held on UK time. */
final class Hours {

    static final ZoneId ZONE = Moments.UK;

    private Hours() {}

    /** A day begins with itself; a month or a year that is all we know must be over, lest anything open too early. */
    static Instant opening(PartialDate date) {
        LocalDate first = date.firstDay();
        return switch (date.precision()) {
            case HOUR -> date.firstInstant(ZONE);
            case DAY -> first.atStartOfDay(ZONE).toInstant();
            case MONTH -> first.plusMonths(1).atStartOfDay(ZONE).toInstant();
            case YEAR -> first.plusYears(1).atStartOfDay(ZONE).toInstant();
        };
    }

    static Instant opening(PartialDate date, @Nullable LocalTime time) {
        return time == null || date.precision() != PartialDate.Precision.DAY
                ? opening(date)
                : date.firstDay().atTime(time).atZone(ZONE).toInstant();
    }
}
