package org.commended.shared.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.commended.shared.PartialDate;

/**
 * Dates and hours as people say them: {@code Friday 12 March 2027 at 5pm (UK time)}. A deadline is always a date and an
 * hour with its zone, never a countdown.
 */
public final class Moments {

    public static final ZoneId UK = ZoneId.of("Europe/London");

    private final Texts texts;
    private final DateTimeFormatter day;
    private final DateTimeFormatter weekday;
    private final DateTimeFormatter shortDay;
    private final DateTimeFormatter briefDay;
    private final DateTimeFormatter month;

    Moments(Texts texts, Locale locale) {
        this.texts = texts;
        this.day = DateTimeFormatter.ofPattern("d MMMM uuuu", locale);
        this.weekday = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", locale);
        this.shortDay = DateTimeFormatter.ofPattern("d MMMM", locale);
        this.briefDay = DateTimeFormatter.ofPattern("EEEE d MMMM", locale);
        this.month = DateTimeFormatter.ofPattern("MMMM uuuu", locale);
    }

    /** {@code 12 March 2027}. */
    public String day(LocalDate date) {
        return day.format(date);
    }

    /** {@code Friday 12 March 2027}. */
    public String weekday(LocalDate date) {
        return weekday.format(date);
    }

    /** {@code 12 March}. */
    public String shortDay(LocalDate date) {
        return shortDay.format(date);
    }

    /** {@code March 2027}. */
    public String month(LocalDate date) {
        return month.format(date);
    }

    /** {@code 5pm}, {@code 6.30pm}, {@code midday}, {@code midnight}. */
    public String hour(LocalTime time) {
        if (time.equals(LocalTime.NOON)) return texts.get("shared.midday");
        if (time.equals(LocalTime.MIDNIGHT)) return texts.get("shared.midnight");
        int hour = time.getHour() % 12 == 0 ? 12 : time.getHour() % 12;
        String minutes = time.getMinute() == 0 ? "" : ".%02d".formatted(time.getMinute());
        return hour + minutes + texts.get(time.getHour() < 12 ? "shared.am" : "shared.pm");
    }

    /** {@code Friday 12 March 2027 at 5pm}, in the zone given. */
    public String full(Instant instant, ZoneId zone) {
        ZonedDateTime there = instant.atZone(zone);
        return texts.get("shared.dayAtHour", weekday(there.toLocalDate()), hour(there.toLocalTime()));
    }

    /** {@code Friday 12 March 2027 at 5pm (UK time)}. */
    public String full(Instant instant) {
        return texts.get("shared.inZone", full(instant, UK), zone(UK));
    }

    /** A date as exactly as it is known: {@code 2027}, {@code March 2027}, a day with its weekday, or a full deadline. */
    public String date(PartialDate date, ZoneId zone) {
        return date.precision() == PartialDate.Precision.HOUR
                ? texts.get("shared.inZone", known(date, zone), zone(zone))
                : known(date, zone);
    }

    /** The same without naming the zone, where that is said beside it. */
    public String known(PartialDate date, ZoneId zone) {
        return switch (date.precision()) {
            case YEAR -> date.written();
            case MONTH -> month(date.firstDay());
            case DAY -> weekday(date.firstDay());
            case HOUR -> full(date.firstInstant(zone), zone);
        };
    }

    /** The same in short, where the year is plain from what stands around: {@code Friday 12 March, 5pm}. */
    public String brief(PartialDate date, ZoneId zone) {
        return switch (date.precision()) {
            case YEAR, MONTH -> known(date, zone);
            case DAY -> briefDay.format(date.firstDay());
            case HOUR -> {
                ZonedDateTime there = date.firstInstant(zone).atZone(zone);
                yield texts.get("shared.dayAndHour", briefDay.format(there), hour(there.toLocalTime()));
            }
        };
    }

    /** The same in the zone the time is given in. */
    public String full(ZonedDateTime there) {
        return texts.get("shared.inZone", full(there.toInstant(), there.getZone()), zone(there.getZone()));
    }

    /** {@code 12 March, 5pm}, where the year and the zone are said beside it. */
    public String inShort(Instant instant, ZoneId zone) {
        ZonedDateTime there = instant.atZone(zone);
        return texts.get("shared.dayAndHour", shortDay.format(there), hour(there.toLocalTime()));
    }

    /** {@code 14:03}, as it is said under a text that was saved. */
    public String clock(Instant instant, ZoneId zone) {
        return DateTimeFormatter.ofPattern("HH:mm", Locale.UK).format(instant.atZone(zone));
    }

    /** {@code UK time}, or the zone's city where we have no word for it. */
    public String zone(ZoneId zone) {
        String key = "shared.zone." + zone.getId();
        return texts.has(key)
                ? texts.get(key)
                : zone.getId().replaceAll(".*/", "").replace('_', ' ');
    }
}
