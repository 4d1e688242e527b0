package org.commended.survey.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commended.shared.NotFound;
import org.commended.survey.domain.SurveyEvent;
import org.commended.survey.domain.Surveys.Held;

/** An event as a calendar takes it (RFC 5545): in UTC, so that no table of zones is needed; a day where no hour is known. */
final class EventCalendar {

    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final int LONGEST_LINE = 75;

    private EventCalendar() {}

    static String of(Held held, String site) {
        SurveyEvent event = held.survey().event();
        if (event == null) throw new NotFound();
        Instant stamp = held.survey().openedAt() == null
                ? event.beginsAt()
                : held.survey().openedAt();
        Stream<String> lines = Stream.of(
                "BEGIN:VCALENDAR",
                "VERSION:2.0",
                "PRODID:-//Commended//Events//EN",
                "BEGIN:VEVENT",
                "UID:event-" + held.survey().id() + "@commended",
                "SEQUENCE:" + held.survey().version(),
                "DTSTAMP:" + INSTANT.format(stamp),
                begins(event),
                "SUMMARY:" + escaped(event.title()),
                "URL:" + site + "/events/" + event.slug(),
                "END:VEVENT",
                "END:VCALENDAR");
        return lines.map(EventCalendar::folded).collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static String begins(SurveyEvent event) {
        return event.hasHour()
                ? "DTSTART:" + INSTANT.format(event.beginsAt())
                : "DTSTART;VALUE=DATE:" + DAY.format(event.date().firstDay());
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n");
    }

    /** Lines are at most 75 octets long; what is left goes on under a space. No letter is cut in two. */
    private static String folded(String line) {
        StringBuilder folded = new StringBuilder();
        int octets = 0;
        for (int letter : line.codePoints().toArray()) {
            String text = Character.toString(letter);
            int length = text.getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > LONGEST_LINE) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.append(text);
            octets += length;
        }
        return folded.toString();
    }
}
