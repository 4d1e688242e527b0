package org.commended.programme.domain;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date that somebody wrote into a text: {@code Wednesday 4th March}, {@code July 20, 2022}, {@code March 2020}.
 *
 * @param quote as it was written
 * @param day null where only a month and a year are named
 */
record NamedDate(
        String quote,
        @Nullable DayOfWeek weekday,
        @Nullable Integer day,
        Month month,
        @Nullable Integer year) {

    private static final String WEEKDAY = "(?<weekday>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)";
    private static final String MONTH = "(?<month>January|February|March|April|May|June|July|August|September|October"
            + "|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)";
    private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
    private static final String YEAR = "(?:,?\\s+(?<year>\\d{4})\\b)?";

    /** Tried one after another; what one has read, the next does not read again. */
    private static final List<Pattern> PATTERNS = List.of(
            Pattern.compile(
                    "\\b(?:" + WEEKDAY + ",?\\s+)?(?:the\\s+)?\\b" + DAY + "\\s+(?:of\\s+)?" + MONTH + "\\b" + YEAR),
            Pattern.compile("\\b(?:" + WEEKDAY + ",?\\s+)?\\b" + MONTH + "\\s+" + DAY + "\\b" + YEAR),
            Pattern.compile("\\b" + MONTH + "\\s+(?<year>\\d{4})\\b"));

    /** All dates named in a text in English; what only looks like one, such as 31 June, is left out. */
    static List<NamedDate> in(String text) {
        List<NamedDate> found = new ArrayList<>();
        String rest = text;
        for (Pattern pattern : PATTERNS) {
            Matcher matcher = pattern.matcher(rest);
            while (matcher.find()) read(matcher).ifPresent(found::add);
            rest = matcher.replaceAll(".");
        }
        return List.copyOf(found);
    }

    private static Optional<NamedDate> read(Matcher matcher) {
        String weekday = group(matcher, "weekday");
        String day = group(matcher, "day");
        String year = group(matcher, "year");
        NamedDate date = new NamedDate(
                matcher.group(),
                weekday == null ? null : DayOfWeek.valueOf(weekday.toUpperCase(Locale.ROOT)),
                day == null ? null : Integer.valueOf(day),
                month(matcher.group("month")),
                year == null ? null : Integer.valueOf(year));
        return date.exists() ? Optional.of(date) : Optional.empty();
    }

    private static @Nullable String group(Matcher matcher, String name) {
        return matcher.namedGroups().containsKey(name) ? matcher.group(name) : null;
    }

    private static Month month(String name) {
        String start = name.substring(0, 3).toUpperCase(Locale.ROOT);
        for (Month month : Month.values()) if (month.name().startsWith(start)) return month;
        throw new IllegalArgumentException(name);
    }

    private boolean exists() {
        return day == null || (day >= 1 && day <= month.maxLength());
    }

    /** The day it names in a year; empty for a month without a day, and for 29 February of most years. */
    Optional<LocalDate> in(int someYear) {
        if (day == null) return Optional.empty();
        try {
            return Optional.of(LocalDate.of(someYear, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
