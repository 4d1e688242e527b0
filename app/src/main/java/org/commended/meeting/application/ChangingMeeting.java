package org.commended.meeting.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.commended.meeting.MeetingCancelled;
import org.commended.meeting.MeetingChanged;
import org.commended.meeting.domain.Meeting;
import org.commended.meeting.domain.Meeting.Details;
import org.commended.meeting.domain.MeetingRefusal.FixedOnceOpen;
import org.commended.meeting.domain.MeetingRefusal.MeetingChangedMeanwhile;
import org.commended.meeting.domain.MeetingRefusal.MeetingDayPast;
import org.commended.meeting.domain.MeetingRefusal.MeetingNotOpen;
import org.commended.meeting.domain.MeetingRefusal.StandInNotYours;
import org.commended.meeting.domain.Meetings;
import org.commended.shared.Outcome;
import org.commended.shared.PersonId;
import org.commended.shared.Refusal;
import org.springframework.stereotype.Component;

/** Putting a meeting off, or elsewhere, and calling it off; whoever was asked is told, and their calendars are. */
@Component
public class ChangingMeeting {

    private final Floor floor;
    private final Meetings meetings;
    private final MakingAgenda agendas;

    ChangingMeeting(Floor floor, Meetings meetings, MakingAgenda agendas) {
        this.floor = floor;
        this.meetings = meetings;
        this.agendas = agendas;
    }

    /** @param version of the meeting as the page showed it */
    public Outcome<Asked> change(Asked asked, Details details, int version) {
        return floor.act(asked, held -> cannotChange(held, details, version), held -> held.meeting()
                .with(details)
                .ifPresent(changed -> change(held, changed)));
    }

    private static List<Refusal> cannotChange(Held held, Details details, int version) {
        held.attendance().mustLead();
        Meeting meeting = held.meeting();
        if (!meeting.state().isAhead()) return List.of(new MeetingNotOpen());
        if (meeting.version() != version) return List.of(new MeetingChangedMeanwhile());
        List<Refusal> reasons = new ArrayList<>(
                CallingMeeting.reasonsAgainst(details, held.attendance().members()));
        boolean moved = !details.startsAt().equals(meeting.details().startsAt());
        if (moved && details.startsAt().isBefore(held.now())) reasons.add(new MeetingDayPast());
        reasons.addAll(againstInMidway(held, details));
        if (isOtherStandIn(held, details) && !held.attendance().kept().isEmpty()) reasons.add(new StandInNotYours());
        return reasons;
    }

    /** By what votes are taken, and what the line is, stays as it was when people began to decide by it. */
    private static List<Refusal> againstInMidway(Held held, Details details) {
        Meeting meeting = held.meeting();
        if (!meeting.isOpen()) return List.of();
        List<Refusal> reasons = new ArrayList<>(held.closed());
        Details before = meeting.details();
        if (details.quorum() != before.quorum() || details.places() != before.places())
            reasons.add(new FixedOnceOpen());
        return reasons;
    }

    /** Who stands in leads on what is kept from the chair: that is not for somebody to settle from whom something is kept. */
    private static boolean isOtherStandIn(Held held, Details details) {
        PersonId before = held.meeting().details().standIn();
        PersonId member = before != null && held.attendance().isMember(before) ? before : null;
        return !Objects.equals(member, details.standIn());
    }

    private void change(Held held, Meeting changed) {
        Meeting before = held.meeting();
        meetings.save(changed);
        if (!changed.isOpen() && changed.details().places() != before.details().places())
            meetings.put(
                    changed.id(),
                    agendas.make(
                            changed.category(),
                            changed.kind(),
                            changed.details().places()));
        boolean elsewhere = changed.sequence() != before.sequence();
        held.tell(List.of());
        held.publish(new MeetingChanged(
                changed.edition(), held.viewer().id(), held.now(), changed.id(), changed.category(), elsewhere));
    }

    public Outcome<Asked> cancel(Asked asked) {
        return floor.act(asked, ChangingMeeting::cannotCancel, held -> {
            Meeting cancelled = held.meeting().cancelled();
            meetings.save(cancelled);
            held.tell(List.of());
            held.publish(new MeetingCancelled(
                    cancelled.edition(), held.viewer().id(), held.now(), cancelled.id(), cancelled.category()));
        });
    }

    private static List<Refusal> cannotCancel(Held held) {
        held.attendance().mustLead();
        return held.meeting().state().isAhead() ? List.of() : List.of(new MeetingNotOpen());
    }
}
