package org.commended.meeting.domain;

import java.time.Instant;
import java.util.UUID;
import org.commended.shared.CalendarText;

/** A meeting as calendars take it (RFC 5545, RFC 5546): its UID stays, and its sequence goes up with every change. */
public final class MeetingCalendar {

    private MeetingCalendar() {}

    /** What a calendar is to do with it. */
    public enum Method {
        /** Take it over as it stands: a file somebody opens. */
        PUBLISH,
        REQUEST,
        CANCEL
    }

    /**
     * @param title what it is, for a line in a calendar
     * @param url where its page is
     * @param organiser e-mail address of whoever asks; who accepts answers there
     * @param attendee e-mail address of who is asked; both are empty in a file that somebody opens
     */
    public record Invitation(String title, String url, String organiser, String attendee, Instant stamp) {}

    public static String of(Meeting meeting, Method method, Invitation invitation) {
        Meeting.Details details = meeting.details();
        CalendarText text = new CalendarText()
                .line("BEGIN", "VCALENDAR")
                .line("VERSION", "2.0")
                .line("PRODID", "-//Commended//Meetings//EN")
                .line("METHOD", method.name())
                .line("BEGIN", "VEVENT")
                .line("UID", uid(meeting.id()))
                .line("SEQUENCE", Integer.toString(meeting.sequence()))
                .time("DTSTAMP", invitation.stamp())
                .time("DTSTART", details.startsAt())
                .time("DTEND", details.endsAt())
                .words("SUMMARY", invitation.title())
                .line("STATUS", method == Method.CANCEL ? "CANCELLED" : "CONFIRMED")
                .line("URL", invitation.url());
        if (!where(details).isEmpty()) text.words("LOCATION", where(details));
        people(text, invitation);
        return text.line("END", "VEVENT").line("END", "VCALENDAR").toString();
    }

    private static void people(CalendarText text, Invitation invitation) {
        if (invitation.attendee().isEmpty()) return;
        text.line("ORGANIZER", "mailto:" + invitation.organiser());
        text.line("ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=FALSE", "mailto:" + invitation.attendee());
    }

    private static String where(Meeting.Details details) {
        if (details.place().isBlank()) return details.link();
        return details.link().isBlank() ? details.place() : details.place() + " · " + details.link();
    }

    public static String uid(UUID meeting) {
        return "meeting-" + meeting + "@commended";
    }
}
