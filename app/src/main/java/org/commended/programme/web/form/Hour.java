package org.commended.programme.web.form;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An hour as people type it: {@code 17:00}, {@code 5pm}, {@code 6.30 pm}, {@code midday}. Midnight is not taken: half of all
 * people mean the beginning of the day with it, and half its end.
 */
public final class Hour {

    private static final Pattern PATTERN = Pattern.compile("(\\d{1,2})(?:[:.](\\d{2}))?\\s*(am|pm|a\\.m\\.|p\\.m\\.)?");

    private Hour() {}

    public static Optional<LocalTime> find(String typed) {
        String text = typed.strip().toLowerCase(Locale.UK);
        if (text.equals("midday") || text.equals("noon")) return Optional.of(LocalTime.NOON);
        Matcher matcher = PATTERN.matcher(text);
        if (!matcher.matches() || (matcher.group(2) == null && matcher.group(3) == null)) return Optional.empty();
        return time(matcher);
    }

    private static Optional<LocalTime> time(Matcher matcher) {
        int hour = Integer.parseInt(matcher.group(1));
        int minute = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
        String half = matcher.group(3);
        if (half != null && (hour < 1 || hour > 12)) return Optional.empty();
        int ofDay = half == null ? hour : hour % 12 + (half.startsWith("p") ? 12 : 0);
        try {
            return Optional.of(LocalTime.of(ofDay, minute));
        } catch (DateTimeException noSuchHour) {
            return Optional.empty();
        }
    }
}
