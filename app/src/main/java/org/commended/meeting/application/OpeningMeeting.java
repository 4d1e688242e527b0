package org.commended.meeting.application;

import java.util.List;
import org.commended.judging.application.ScoresSetAside;
import org.commended.meeting.MeetingOpened;
import org.commended.meeting.domain.Agenda;
import org.commended.meeting.domain.Happening;
import org.commended.meeting.domain.Happening.Opened;
import org.commended.meeting.domain.Meeting;
import org.commended.meeting.domain.MeetingRefusal.MeetingNotOpen;
import org.commended.meeting.domain.MeetingRefusal.NothingOnTheAgenda;
import org.commended.meeting.domain.Meetings;
import org.commended.shared.Outcome;
import org.commended.shared.Refusal;
import org.springframework.stereotype.Component;

/** The meeting begins, on the agenda as the scores are then. */
@Component
public class OpeningMeeting {

    private final Floor floor;
    private final Meetings meetings;
    private final MakingAgenda agendas;
    private final Attending attending;
    private final ScoresSetAside setAside;

    OpeningMeeting(Floor floor, Meetings meetings, MakingAgenda agendas, Attending attending, ScoresSetAside setAside) {
        this.floor = floor;
        this.meetings = meetings;
        this.agendas = agendas;
        this.attending = attending;
        this.setAside = setAside;
    }

    public Outcome<Asked> open(Asked asked) {
        return floor.act(asked, this::cannotOpen, this::open);
    }

    private List<Refusal> cannotOpen(Held held) {
        held.attendance().mustLead();
        Meeting meeting = held.meeting();
        if (meeting.state() != Meeting.State.CALLED) return List.of(new MeetingNotOpen());
        return fresh(meeting).items().isEmpty() ? List.of(new NothingOnTheAgenda()) : List.of();
    }

    private Agenda fresh(Meeting meeting) {
        return agendas.make(
                meeting.category(), meeting.kind(), meeting.details().places());
    }

    private void open(Held held) {
        Meeting meeting = held.meeting();
        meetings.put(meeting.id(), fresh(meeting).talkedAbout(held.proceedings().askedAbout()));
        meetings.save(meeting.in(Meeting.State.OPEN));
        if (held.attendance().isMember()) attending.join(held, held.viewer().id());
        held.happen(new Opened());
        setAside.listJudges(meeting.category()).forEach(judge -> held.happen(new Happening.ScoresSetAside(judge)));
        held.publish(
                new MeetingOpened(meeting.edition(), held.viewer().id(), held.now(), meeting.id(), meeting.category()));
    }
}
