package org.commended.site.feeds;

import java.time.Instant;
import org.commended.programme.Programmes.Whole;
import org.commended.programme.domain.Edition;
import org.commended.shared.CalendarText;
import org.commended.shared.PartialDate;
import org.commended.shared.PartialDate.Precision;
import org.commended.shared.web.Texts;
import org.commended.site.edition.Stop;

/**
 * The timetable of an edition as a calendar. Every date keeps its UID when it moves, and its sequence follows the
 * edition's version, so that a calendar that took it in before moves it too. Dates without a day are left out.
 */
final class EditionCalendar {

    private final Whole whole;
    private final String site;
    private final Texts texts;

    EditionCalendar(Whole whole, String site, Texts texts) {
        this.whole = whole;
        this.site = site;
        this.texts = texts;
    }

    /** Said without regard to what has passed: a calendar keeps what it took in. */
    String write() {
        CalendarText calendar = new CalendarText();
        calendar.line("BEGIN", "VCALENDAR").line("VERSION", "2.0").line("PRODID", "-//Commended//Commended//EN");
        calendar.words("NAME", edition().name()).words("X-WR-CALNAME", edition().name());
        for (Stop stop : Stop.listOf(edition(), Instant.EPOCH)) {
            if (stop.date().precision().compareTo(Precision.DAY) >= 0) write(calendar, stop);
        }
        return calendar.line("END", "VCALENDAR").toString();
    }

    private Edition edition() {
        return whole.edition();
    }

    private void write(CalendarText calendar, Stop stop) {
        calendar.line("BEGIN", "VEVENT");
        calendar.line("UID", edition().id() + "-" + stop.event() + "@commended");
        calendar.time("DTSTAMP", stamp())
                .line("SEQUENCE", String.valueOf(edition().version()));
        begin(calendar, stop.date());
        calendar.words("SUMMARY", edition().name() + ": " + stop.label(texts, edition()));
        if (!stop.place().isEmpty()) calendar.words("LOCATION", stop.place());
        calendar.line("URL", site + whole.address()).line("TRANSP", "TRANSPARENT");
        calendar.line("END", "VEVENT");
    }

    private Instant stamp() {
        Instant publicSince = edition().publicSince();
        return publicSince == null ? Instant.EPOCH : publicSince;
    }

    private static void begin(CalendarText calendar, PartialDate date) {
        date.instant()
                .ifPresentOrElse(
                        instant -> calendar.time("DTSTART", instant), () -> calendar.day("DTSTART", date.firstDay()));
    }
}
