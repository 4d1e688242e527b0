package org.commended.demonstration.loading;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The days of the demonstration, counted from the day it is loaded on. In its files <code>{d+90}</code> is a day,
 * <code>{d-40T09:00}</code> an hour of a day, and <code>{y-1}</code> a year, where <code>{y}</code> is the year of the night
 * of the edition that is being judged.
 */
record Days(LocalDate today, ZoneId zone) {

    private static final int NIGHT = 25;
    private static final Pattern TOKEN = Pattern.compile("\\{([dy])([+-]\\d+)?(?:T(\\d\\d:\\d\\d))?\\}");

    /** The text with days as they fall. */
    String resolve(String text) {
        return TOKEN.matcher(text).replaceAll(token -> resolve(token, false));
    }

    /** The text with days moved to the nearest day of the week on which offices are open. */
    String resolveToWeekdays(String text) {
        return TOKEN.matcher(text).replaceAll(token -> resolve(token, true));
    }

    /** The instant that a token with an hour names. */
    Instant instant(String token) {
        return OffsetDateTime.parse(resolve(token)).toInstant();
    }

    private String resolve(MatchResult token, boolean weekdays) {
        int number = token.group(2) == null ? 0 : Integer.parseInt(token.group(2));
        if (token.group(1).equals("y")) return Integer.toString(year() + number);
        LocalDate day = weekdays ? weekday(today.plusDays(number)) : today.plusDays(number);
        if (token.group(3) == null) return day.toString();
        return day.atTime(LocalTime.parse(token.group(3)))
                .atZone(zone)
                .toOffsetDateTime()
                .toString();
    }

    private int year() {
        return weekday(today.plusDays(NIGHT)).getYear();
    }

    static LocalDate weekday(LocalDate day) {
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY) return day.minusDays(1);
        return day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.plusDays(1) : day;
    }
}
