package org.commended.correspondence.event;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.commended.correspondence.outbox.Letter;
import org.commended.correspondence.outbox.Outbox;
import org.commended.correspondence.outbox.PlainText;
import org.commended.correspondence.outbox.Wording;
import org.commended.correspondence.paper.Letterhead;
import org.commended.correspondence.paper.Letterheads;
import org.commended.meeting.MeetingCalled;
import org.commended.meeting.MeetingCancelled;
import org.commended.meeting.MeetingChanged;
import org.commended.meeting.MeetingMembers;
import org.commended.meeting.domain.Meeting;
import org.commended.meeting.domain.MeetingCalendar;
import org.commended.meeting.domain.MeetingCalendar.Invitation;
import org.commended.meeting.domain.MeetingCalendar.Method;
import org.commended.meeting.domain.Meetings;
import org.commended.panel.TermsAccepted;
import org.commended.people.People;
import org.commended.people.Person;
import org.commended.programme.Programmes;
import org.commended.programme.domain.Category;
import org.commended.shared.PersonId;
import org.commended.shared.web.Settings;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Asks a panel to meet, with a place in each member's calendar that moves, and goes, when the meeting does. */
@Component
class MeetingLetters {

    private static final String ANGLES = ".*<|>.*";

    private final Outbox outbox;
    private final Letterheads heads;
    private final Programmes programmes;
    private final People people;
    private final MeetingMembers members;
    private final Meetings meetings;
    private final Settings settings;

    MeetingLetters(
            Outbox outbox,
            Letterheads heads,
            Programmes programmes,
            People people,
            MeetingMembers members,
            Meetings meetings,
            Settings settings) {
        this.outbox = outbox;
        this.heads = heads;
        this.programmes = programmes;
        this.people = people;
        this.members = members;
        this.meetings = meetings;
        this.settings = settings;
    }

    @EventListener
    void hear(MeetingCalled called) {
        everybody("meeting-called", Method.REQUEST, called.subject(), called.at());
    }

    @EventListener
    void hear(MeetingChanged changed) {
        if (changed.elsewhere()) everybody("meeting-changed", Method.REQUEST, changed.subject(), changed.at());
    }

    @EventListener
    void hear(MeetingCancelled cancelled) {
        everybody("meeting-cancelled", Method.CANCEL, cancelled.subject(), cancelled.at());
    }

    /** Whoever joins the panel later is asked to the meetings ahead of it. */
    @EventListener
    void hear(TermsAccepted accepted) {
        if (!members.listPeople(accepted.category()).contains(accepted.person())) return;
        meetings.list(List.of(accepted.category())).stream()
                .filter(meeting -> meeting.state() == Meeting.State.CALLED)
                .forEach(meeting -> write("meeting-called", Method.REQUEST, meeting, accepted.person(), accepted.at()));
    }

    private void everybody(String kind, Method method, UUID id, Instant now) {
        Meeting meeting = meetings.find(id).orElseThrow();
        members.listPeople(meeting.category()).forEach(person -> write(kind, method, meeting, person, now));
    }

    private void write(String kind, Method method, Meeting meeting, PersonId to, Instant now) {
        Letterhead head = heads.of(meeting.edition());
        Category category = programmes.getCategory(meeting.category());
        Person member = people.get(to);
        String edition = head.whole().edition().name();
        String link = head.link("/meetings/" + meeting.id());
        Wording wording = head.wording(
                kind,
                member.name(),
                category.name(),
                edition,
                head.texts()
                        .moments()
                        .full(meeting.details()
                                .startsAt()
                                .atZone(head.whole().edition().zone())),
                where(meeting),
                link);
        String title = head.texts().get("meeting.title", category.name(), edition);
        String from = settings.mailFrom().replaceAll(ANGLES, "");
        var invitation = new Invitation(title, link, from, member.email(), now);
        outbox.lay(Letter.of(kind, head.envelope(member), wording, now)
                .with(MeetingCalendar.of(meeting, method, invitation)));
    }

    private static String where(Meeting meeting) {
        Meeting.Details details = meeting.details();
        if (details.place().isBlank()) return details.link();
        String place = PlainText.quoted(details.place());
        return details.link().isBlank() ? place : place + ", " + details.link();
    }
}
