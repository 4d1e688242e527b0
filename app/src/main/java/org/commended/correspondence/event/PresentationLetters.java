package org.commended.correspondence.event;

import java.util.Locale;
import org.commended.correspondence.outbox.Letter;
import org.commended.correspondence.outbox.Outbox;
import org.commended.correspondence.outbox.PlainText;
import org.commended.correspondence.paper.Letterhead;
import org.commended.correspondence.paper.Letterheads;
import org.commended.entry.Anonymity;
import org.commended.entry.Entries;
import org.commended.entry.domain.Entry;
import org.commended.people.domain.EmailAddress;
import org.commended.presentation.PresentationTold;
import org.commended.presentation.domain.Appointment;
import org.commended.presentation.domain.Appointment.Guest;
import org.commended.presentation.domain.Appointment.Hour;
import org.commended.presentation.domain.Appointment.Part;
import org.commended.presentation.domain.AppointmentCalendar;
import org.commended.presentation.domain.AppointmentCalendar.Words;
import org.commended.presentation.domain.Invitations.News;
import org.commended.programme.Programmes;
import org.commended.shared.web.Settings;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Asks people to presentations and visits, with an hour in their calendars that moves and goes with it. No subject names the
 * entry, since subjects are read where letters are counted.
 */
@Component
class PresentationLetters {

    private static final String ANGLES = ".*<|>.*";

    private final Outbox outbox;
    private final Letterheads heads;
    private final Programmes programmes;
    private final Entries entries;
    private final Anonymity anonymity;
    private final Settings settings;

    PresentationLetters(
            Outbox outbox,
            Letterheads heads,
            Programmes programmes,
            Entries entries,
            Anonymity anonymity,
            Settings settings) {
        this.outbox = outbox;
        this.heads = heads;
        this.programmes = programmes;
        this.entries = entries;
        this.anonymity = anonymity;
        this.settings = settings;
    }

    @EventListener
    void hear(PresentationTold told) {
        Appointment appointment = told.sending().appointment();
        Guest guest = appointment.guest();
        if (!EmailAddress.isOne(guest.email())) return;
        Letterhead head = heads.of(told.edition());
        String kind = kind(guest.part(), told.sending().news());
        String category = programmes.getCategory(told.category()).name();
        String title = PlainText.quoted(title(told));
        String what = told.visit() ? "visit" : "presentation";
        Hour hour = appointment.hour();
        var wording = head.wording(
                kind,
                guest.name(),
                what,
                category,
                head.whole().edition().name(),
                title,
                head.texts()
                        .moments()
                        .full(hour.startsAt().atZone(head.whole().edition().zone())),
                where(hour),
                more(head, told),
                link(head, appointment));
        String named = isCancelledForPanel(told) ? category : title + ", " + category;
        var words = new Words(
                head.texts()
                        .get(
                                "letter.presentation.title",
                                what,
                                named,
                                head.whole().edition().name()),
                link(head, appointment),
                settings.mailFrom().replaceAll(ANGLES, ""),
                told.at());
        outbox.lay(Letter.of(kind, head.envelope(guest.email(), guest.person()), wording, told.at())
                .with(AppointmentCalendar.of(told.sending(), words)));
    }

    /** The panel may not know yet whom it meets; who presents does. */
    private String title(PresentationTold told) {
        Appointment appointment = told.sending().appointment();
        Entry entry = entries.get(appointment.entry());
        if (appointment.guest().part() != Part.PANEL) return entry.title();
        return anonymity.hides(told.category()) ? entry.reference() : anonymity.nameOf(entry);
    }

    private static String kind(Part part, News news) {
        String whose = part == Part.PANEL ? "panel-hour-" : "presentation-";
        return whose + news.name().toLowerCase(Locale.ROOT);
    }

    /** It may be called off for somebody because the entry is kept from them now. */
    private static boolean isCancelledForPanel(PresentationTold told) {
        return told.sending().news() == News.CANCELLED
                && told.sending().appointment().guest().part() == Part.PANEL;
    }

    private static String where(Hour hour) {
        if (hour.place().isBlank()) return hour.link();
        String place = PlainText.quoted(hour.place());
        return hour.link().isBlank() ? place : place + ", " + hour.link();
    }

    /** The travel note, and, while nobody else may know, that nobody else may. */
    private static String more(Letterhead head, PresentationTold told) {
        Appointment appointment = told.sending().appointment();
        String note = appointment.hour().note();
        StringBuilder more = new StringBuilder(note.isBlank() ? "" : "\n" + note.strip() + "\n");
        if (appointment.guest().part() == Part.ENTRANT && !told.announced())
            more.append("\n")
                    .append(head.texts().get("letter.presentation.confidence"))
                    .append("\n");
        return more.toString();
    }

    private static String link(Letterhead head, Appointment appointment) {
        return head.link(
                appointment.guest().part() == Part.PANEL
                        ? "/presentations/" + appointment.stage() + "/entries/" + appointment.entry()
                        : "/entries/" + appointment.entry() + "/presentation");
    }
}
