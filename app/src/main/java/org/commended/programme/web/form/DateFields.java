package org.commended.programme.web.form;

import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.commended.programme.domain.NoSuchDate;
import org.commended.programme.domain.NoSuchHour;
import org.commended.shared.PartialDate;
import org.commended.shared.PartialDate.Precision;
import org.commended.shared.web.Form;
import org.jspecify.annotations.Nullable;

/**
 * A date in boxes for day, month, year and (where one is asked for) hour; the day, or day and month, may stay empty.
 *
 * @param suffix behind the names of the boxes: {@code -2} for {@code day-2}
 */
public record DateFields(String suffix, ZoneId zone) {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
    private static final DateTimeFormatter AT_OFFSET = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mmXXX", Locale.UK);

    private String name(String box) {
        return box + suffix;
    }

    public void show(@Nullable PartialDate date, Fields fields) {
        String written = date == null ? "" : day(date);
        List<String> parts = List.of(written.split("-"));
        fields.with(name("day"), parts.size() > 2 ? number(parts.get(2)) : "");
        fields.with(name("month"), parts.size() > 1 ? number(parts.get(1)) : "");
        fields.with(name("year"), parts.getFirst());
        fields.with(name("hour"), date == null ? "" : hour(date));
    }

    private String hour(PartialDate date) {
        return date.precision() == Precision.HOUR ? CLOCK.format(local(date)) : "";
    }

    private String day(PartialDate date) {
        return date.precision() == Precision.HOUR ? local(date).toLocalDate().toString() : date.written();
    }

    private ZonedDateTime local(PartialDate date) {
        return date.firstInstant(zone).atZone(zone);
    }

    private static String number(String twoDigits) {
        return String.valueOf(Integer.parseInt(twoDigits));
    }

    public boolean isEmpty(Form form) {
        return Stream.of("day", "month", "year", "hour").noneMatch(box -> form.has(name(box)));
    }

    /**
     * The date typed; null for empty boxes, and after a refusal.
     *
     * @param current the date as it was: boxes that show it still mean it, to the letter
     */
    public @Nullable PartialDate read(Reading reading, @Nullable PartialDate current) {
        Form form = reading.form();
        if (isEmpty(form)) return null;
        if (current != null && shows(form, current)) return current;
        Optional<PartialDate> day = written(form).flatMap(PartialDate::find);
        if (day.isEmpty()) reading.refuse(new NoSuchDate(name("day")));
        if (day.isEmpty() || !form.has(name("hour"))) return day.orElse(null);
        Optional<LocalTime> hour = Hour.find(form.text(name("hour")));
        if (hour.isEmpty() || day.get().precision() != Precision.DAY) {
            reading.refuse(new NoSuchHour(name("hour")));
            return null;
        }
        ZonedDateTime instant = day.get().firstDay().atTime(hour.get()).atZone(zone);
        return new PartialDate(AT_OFFSET.format(instant));
    }

    private boolean shows(Form form, PartialDate date) {
        Fields fields = new Fields();
        show(date, fields);
        Form shown = fields.form();
        return shown.names().stream().allMatch(box -> shown.text(box).equals(form.text(box)));
    }

    /** {@code 2027-03-12} of what stands in the boxes; empty where a box holds no number or one before it is empty. */
    private Optional<String> written(Form form) {
        String year = form.text(name("year"));
        Optional<Integer> month = month(form.text(name("month")));
        if (!form.has(name("month"))) return form.has(name("day")) ? Optional.empty() : Optional.of(year);
        if (month.isEmpty()) return Optional.empty();
        String yearAndMonth = "%s-%02d".formatted(year, month.get());
        if (!form.has(name("day"))) return Optional.of(yearAndMonth);
        String day = form.text(name("day"));
        return day.matches("\\d{1,2}")
                ? Optional.of("%s-%02d".formatted(yearAndMonth, Integer.parseInt(day)))
                : Optional.empty();
    }

    /** A month by its number or by its name, of which three letters are enough. */
    private static Optional<Integer> month(String typed) {
        if (typed.matches("\\d{1,2}")) return Optional.of(Integer.valueOf(typed));
        String name = typed.toUpperCase(Locale.UK);
        return Stream.of(Month.values())
                .filter(month -> name.length() >= 3 && month.name().startsWith(name))
                .map(Month::getValue)
                .findFirst();
    }
}
