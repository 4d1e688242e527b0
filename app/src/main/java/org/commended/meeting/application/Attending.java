package org.commended.meeting.application;

import java.util.List;
import org.commended.meeting.domain.Happening.Joined;
import org.commended.meeting.domain.Happening.Left;
import org.commended.meeting.domain.Meeting;
import org.commended.meeting.domain.MeetingRefusal.MeetingNotOpen;
import org.commended.meeting.domain.MeetingRefusal.NotThere;
import org.commended.panel.KeptEntry;
import org.commended.panel.Panels;
import org.commended.shared.EntryId;
import org.commended.shared.NotFound;
import org.commended.shared.Outcome;
import org.commended.shared.PersonId;
import org.commended.shared.Refusal;
import org.springframework.stereotype.Component;

/** Coming and going. */
@Component
public class Attending {

    private final Floor floor;
    private final Panels panels;

    Attending(Floor floor, Panels panels) {
        this.floor = floor;
        this.panels = panels;
    }

    /** Somebody is there, from a little before it begins. */
    public Outcome<Asked> join(Asked asked) {
        return floor.act(
                asked, Attending::ahead, held -> join(held, asked.viewer().id()));
    }

    private static List<Refusal> ahead(Held held) {
        Meeting.State state = held.meeting().state();
        return state.isAhead() ? List.of() : List.of(new MeetingNotOpen());
    }

    void join(Held held, PersonId person) {
        if (held.proceedings().present().contains(person)) return;
        held.happen(new Joined(person));
        held.proceedings().underDiscussion().forEach(entry -> stepOut(held, person, entry));
    }

    /** @param person who leaves: oneself, or for whoever leads somebody who went */
    public Outcome<Asked> leave(Asked asked, PersonId person) {
        return floor.act(asked, held -> away(held, person), held -> leave(held, person));
    }

    private static List<Refusal> away(Held held, PersonId person) {
        boolean self = person.equals(held.viewer().id());
        if (!self && !held.attendance().leads()) throw new NotFound();
        if (!held.meeting().state().isAhead()) return List.of(new MeetingNotOpen());
        return held.proceedings().present().contains(person) ? List.of() : List.of(new NotThere());
    }

    private static void leave(Held held, PersonId person) {
        held.proceedings().underDiscussion().forEach(entry -> {
            if (held.proceedings().out(entry).containsKey(person)) held.comeBack(entry, person);
        });
        held.happen(new Left(person));
    }

    /** Leaves the room for an entry that is kept from them; whoever nothing keeps it from stays. */
    void stepOut(Held held, PersonId person, EntryId entry) {
        if (!held.attendance().isKept(person, List.of(entry))) return;
        if (held.proceedings().out(entry).containsKey(person)) return;
        panels.listKept(person, held.meeting().category()).stream()
                .filter(kept -> kept.entry().equals(entry))
                .map(KeptEntry::because)
                .findFirst()
                .ifPresent(because -> held.stepOut(entry, person, because));
    }
}
