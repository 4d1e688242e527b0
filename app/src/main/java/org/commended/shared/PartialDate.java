package org.commended.shared;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A date as partial as its source wrote it: a year, a month, a day, or a day with an hour and an offset.
 *
 * <p>What was written is kept to the letter, so that an export says what the import said: {@code 2027-03-12T17:00Z} and
 * {@code 2027-03-12T17:00+00:00} name one instant and are two dates.
 *
 * @param written {@code YYYY}, {@code YYYY-MM}, {@code YYYY-MM-DD} or {@code YYYY-MM-DDThh:mm[:ss]} followed by {@code Z}
 *     or {@code ±hh:mm}; years from 1000 to 9999
 */
public record PartialDate(String written) {

    private static final Pattern PATTERN = Pattern.compile(
            "[1-9][0-9]{3}(-[0-9]{2}(-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,9})?)?(Z|[+-][0-9]{2}:[0-9]{2}))?)?)?");

    /** How much of the date is known. */
    public enum Precision {
        YEAR,
        MONTH,
        DAY,
        HOUR
    }

    /** @throws IllegalArgumentException when the text is no such date; {@link #find} asks first */
    public PartialDate {
        if (!PATTERN.matcher(written).matches() || !exists(written)) {
            throw new IllegalArgumentException("No partial date: " + written);
        }
    }

    /** The date of a text that may not be one. */
    public static Optional<PartialDate> find(String text) {
        return PATTERN.matcher(text).matches() && exists(text) ? Optional.of(new PartialDate(text)) : Optional.empty();
    }

    /** From the earliest to the latest first instant; equal instants in the order of their texts, the shorter first. */
    public static Comparator<PartialDate> inOrder(ZoneId zone) {
        return Comparator.comparing((PartialDate date) -> date.firstInstant(zone))
                .thenComparing(PartialDate::written);
    }

    public Precision precision() {
        return precision(written);
    }

    /** The first day it may mean; where an hour is known, the day as written at its own offset. */
    public LocalDate firstDay() {
        return firstDay(written);
    }

    /** The instant it names, where the hour is known. */
    public Optional<Instant> instant() {
        return precision() == Precision.HOUR
                ? Optional.of(OffsetDateTime.parse(written).toInstant())
                : Optional.empty();
    }

    /** The first instant it may mean to people in the zone. */
    public Instant firstInstant(ZoneId zone) {
        return instant().orElseGet(() -> firstDay().atStartOfDay(zone).toInstant());
    }

    /** The date as written. */
    @Override
    public String toString() {
        return written;
    }

    private static Precision precision(String written) {
        return switch (written.length()) {
            case 4 -> Precision.YEAR;
            case 7 -> Precision.MONTH;
            case 10 -> Precision.DAY;
            default -> Precision.HOUR;
        };
    }

    private static LocalDate firstDay(String written) {
        return switch (precision(written)) {
            case YEAR -> Year.parse(written).atDay(1);
            case MONTH -> YearMonth.parse(written).atDay(1);
            case DAY -> LocalDate.parse(written);
            case HOUR -> OffsetDateTime.parse(written).toLocalDate();
        };
    }

    /** The pattern lets 30 February and 25 o'clock through; the calendar does not. */
    private static boolean exists(String written) {
        try {
            firstDay(written);
            return true;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }
}
