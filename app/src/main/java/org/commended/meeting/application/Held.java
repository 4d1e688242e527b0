package org.commended.meeting.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.commended.live.Changes;
import org.commended.meeting.MemberCameBack;
import org.commended.meeting.MemberSteppedOut;
import org.commended.meeting.domain.Happening;
import org.commended.meeting.domain.Happening.CameBack;
import org.commended.meeting.domain.Happening.SteppedOut;
import org.commended.meeting.domain.Line;
import org.commended.meeting.domain.Meeting;
import org.commended.meeting.domain.MeetingRefusal;
import org.commended.meeting.domain.Minutes;
import org.commended.meeting.domain.Proceedings;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.commended.shared.Refusal;
import org.commended.shared.Viewer;
import org.springframework.context.ApplicationEventPublisher;

/** A meeting that nobody else changes until the transaction ends, and all that happened at it. */
final class Held {

    private final Attendance attendance;
    private final Asked asked;
    private final Writing writing;
    private Proceedings proceedings;

    /** Where what happens is written down and told. */
    record Writing(Minutes minutes, Changes changes, ApplicationEventPublisher events) {}

    Held(Attendance attendance, Asked asked, Writing writing) {
        this.attendance = attendance;
        this.asked = asked;
        this.writing = writing;
        this.proceedings =
                new Proceedings(writing.minutes().list(attendance.meeting().id()));
    }

    Attendance attendance() {
        return attendance;
    }

    Meeting meeting() {
        return attendance.meeting();
    }

    Viewer viewer() {
        return asked.viewer();
    }

    Instant now() {
        return asked.now();
    }

    Proceedings proceedings() {
        return proceedings;
    }

    void happen(Happening what) {
        Line line = new Line(UUID.randomUUID(), proceedings.lines().size() + 1, now(), viewer().id(), what);
        writing.minutes().add(meeting().id(), line);
        List<Line> lines = new ArrayList<>(proceedings.lines());
        lines.add(line);
        proceedings = new Proceedings(lines);
        tell(what.entries());
    }

    void tell(Collection<EntryId> about) {
        writing.changes().tell(meeting().id(), meeting().category(), about);
    }

    void publish(Object act) {
        writing.events().publishEvent(act);
    }

    /** Somebody from whom the entry is kept leaves the room; they are told so, and nothing of the entry. */
    void stepOut(EntryId entry, PersonId person, String because) {
        happen(new SteppedOut(entry, person, because));
        tell(List.of());
        publish(new MemberSteppedOut(
                meeting().edition(),
                viewer().id(),
                now(),
                meeting().id(),
                meeting().category(),
                entry,
                person));
    }

    /** Everybody who is out for the entry comes back. */
    void callBack(EntryId entry) {
        for (PersonId person : Map.copyOf(proceedings.out(entry)).keySet()) comeBack(entry, person);
    }

    void comeBack(EntryId entry, PersonId person) {
        happen(new CameBack(entry, person));
        tell(List.of());
        publish(new MemberCameBack(
                meeting().edition(),
                viewer().id(),
                now(),
                meeting().id(),
                meeting().category(),
                entry,
                person));
    }

    /** Whether the viewer is out of the room now. */
    boolean isOut() {
        return attendance.isKept(proceedings.underDiscussion());
    }

    /** What stands in the way of every act at a meeting. */
    List<Refusal> closed() {
        if (!meeting().isOpen()) return List.of(new MeetingRefusal.MeetingNotOpen());
        return isOut() ? List.of(new MeetingRefusal.OutOfTheRoom()) : List.of();
    }
}
