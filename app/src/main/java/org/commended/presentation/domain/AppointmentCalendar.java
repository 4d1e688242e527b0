package org.commended.presentation.domain;

import java.time.Instant;
import org.commended.presentation.domain.Appointment.Hour;
import org.commended.presentation.domain.Invitations.News;
import org.commended.presentation.domain.Invitations.Sending;
import org.commended.shared.CalendarText;

/** An appointment as calendars take it (RFC 5545, RFC 5546): its UID stays, its sequence goes up, times are in UTC. */
public final class AppointmentCalendar {

    private AppointmentCalendar() {}

    /**
     * @param title what it is, for a line in a calendar
     * @param url where its page is; empty where the reader has none
     * @param organiser e-mail address of whoever asks
     */
    public record Words(String title, String url, String organiser, Instant stamp) {}

    public static String of(Sending sending, Words words) {
        Appointment appointment = sending.appointment();
        Hour hour = appointment.hour();
        boolean cancelled = sending.news() == News.CANCELLED;
        CalendarText text = new CalendarText()
                .line("BEGIN", "VCALENDAR")
                .line("VERSION", "2.0")
                .line("PRODID", "-//Commended//Presentations//EN")
                .line("METHOD", cancelled ? "CANCEL" : "REQUEST")
                .line("BEGIN", "VEVENT")
                .line("UID", appointment.uid())
                .line("SEQUENCE", Integer.toString(appointment.sequence()))
                .time("DTSTAMP", words.stamp())
                .time("DTSTART", hour.startsAt())
                .time("DTEND", hour.endsAt())
                .words("SUMMARY", words.title())
                .line("STATUS", cancelled ? "CANCELLED" : "CONFIRMED");
        if (!words.url().isEmpty()) text.line("URL", words.url());
        if (!where(hour).isEmpty() && !cancelled) text.words("LOCATION", where(hour));
        if (!hour.note().isBlank() && !cancelled) text.words("DESCRIPTION", hour.note());
        return text.line("ORGANIZER", "mailto:" + words.organiser())
                .line(
                        "ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=FALSE",
                        "mailto:" + appointment.guest().email())
                .line("END", "VEVENT")
                .line("END", "VCALENDAR")
                .toString();
    }

    public static String where(Hour hour) {
        if (hour.place().isBlank()) return hour.link();
        return hour.link().isBlank() ? hour.place() : hour.place() + " · " + hour.link();
    }
}
