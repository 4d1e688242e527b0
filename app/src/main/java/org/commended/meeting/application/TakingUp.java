package org.commended.meeting.application;

import java.util.ArrayList;
import java.util.List;
import org.commended.meeting.domain.Agenda;
import org.commended.meeting.domain.Happening.ItemLeft;
import org.commended.meeting.domain.Happening.ItemOpened;
import org.commended.meeting.domain.Happening.TalkAsked;
import org.commended.meeting.domain.Meeting;
import org.commended.meeting.domain.MeetingRefusal.ItemNotOpen;
import org.commended.meeting.domain.MeetingRefusal.MeetingNotOpen;
import org.commended.meeting.domain.MeetingRefusal.VoteGoingOn;
import org.commended.meeting.domain.Meetings;
import org.commended.shared.EntryId;
import org.commended.shared.NotFound;
import org.commended.shared.Outcome;
import org.commended.shared.PersonId;
import org.commended.shared.Refusal;
import org.springframework.stereotype.Component;

/** Going through the agenda: which entry is discussed, and in which order. */
@Component
public class TakingUp {

    private final Floor floor;
    private final Meetings meetings;
    private final Attending attending;

    TakingUp(Floor floor, Meetings meetings, Attending attending) {
        this.floor = floor;
        this.meetings = meetings;
        this.attending = attending;
    }

    /** From now on the entry is discussed; whoever it is kept from leaves first, and whatever was discussed before waits. */
    public Outcome<Asked> open(Asked asked, EntryId entry) {
        return floor.act(asked, held -> cannotOpen(held, entry), held -> open(held, entry));
    }

    private List<Refusal> cannotOpen(Held held, EntryId entry) {
        known(held, entry);
        held.attendance().mustLead(List.of(entry));
        return noVote(held);
    }

    private static List<Refusal> noVote(Held held) {
        List<Refusal> reasons = new ArrayList<>(held.closed());
        if (reasons.isEmpty() && held.proceedings().voting().isPresent()) reasons.add(new VoteGoingOn());
        return reasons;
    }

    private void known(Held held, EntryId entry) {
        Agenda agenda = meetings.getAgenda(held.meeting().id());
        if (agenda.find(entry).isEmpty()) throw new NotFound();
    }

    private void open(Held held, EntryId entry) {
        if (held.proceedings().current().filter(entry::equals).isPresent()) return;
        held.proceedings().current().ifPresent(before -> leave(held, before));
        for (PersonId person : held.proceedings().present()) attending.stepOut(held, person, entry);
        held.happen(new ItemOpened(entry));
        held.tell(List.of());
        meetings.put(
                held.meeting().id(), meetings.getAgenda(held.meeting().id()).talkedAbout(entry));
    }

    private static void leave(Held held, EntryId entry) {
        held.happen(new ItemLeft(entry));
        held.callBack(entry);
        held.tell(List.of());
    }

    /** It is left undecided, to be taken up again. */
    public Outcome<Asked> leave(Asked asked, EntryId entry) {
        return floor.act(asked, held -> cannotLeave(held, entry), held -> leave(held, entry));
    }

    private static List<Refusal> cannotLeave(Held held, EntryId entry) {
        held.attendance().mustLead(List.of(entry));
        List<Refusal> reasons = new ArrayList<>(noVote(held));
        if (held.proceedings().current().filter(entry::equals).isEmpty()) reasons.add(new ItemNotOpen());
        return reasons;
    }

    /** A member would rather talk about an entry that was to be taken without. */
    public Outcome<Asked> askForTalk(Asked asked, EntryId entry) {
        return floor.act(asked, held -> cannotAsk(held, entry), held -> {
            Agenda agenda = meetings.getAgenda(asked.meeting());
            if (agenda.rest().stream().noneMatch(item -> item.entry().equals(entry))) return;
            meetings.put(asked.meeting(), agenda.talkedAbout(entry));
            held.happen(new TalkAsked(entry));
        });
    }

    private List<Refusal> cannotAsk(Held held, EntryId entry) {
        known(held, entry);
        if (held.attendance().isKept(List.of(entry))) throw new NotFound();
        return ahead(held);
    }

    private static List<Refusal> ahead(Held held) {
        Meeting.State state = held.meeting().state();
        return state.isAhead() ? List.of() : List.of(new MeetingNotOpen());
    }

    /** @param up or down */
    public Outcome<Asked> move(Asked asked, EntryId entry, boolean up) {
        return floor.act(asked, held -> cannotMove(held, entry), held -> {
            Agenda agenda = meetings.getAgenda(asked.meeting());
            meetings.put(
                    asked.meeting(), agenda.moved(entry, up, held.attendance().kept()));
            held.tell(List.of(entry));
        });
    }

    private List<Refusal> cannotMove(Held held, EntryId entry) {
        known(held, entry);
        held.attendance().mustLead(List.of(entry));
        return held.closed();
    }
}
