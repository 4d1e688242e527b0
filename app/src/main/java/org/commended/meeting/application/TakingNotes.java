package org.commended.meeting.application;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.commended.meeting.domain.Happening.Corrected;
import org.commended.meeting.domain.Happening.Noted;
import org.commended.meeting.domain.Line;
import org.commended.shared.EntryId;
import org.commended.shared.NotFound;
import org.commended.shared.Outcome;
import org.commended.shared.Refusal;
import org.springframework.stereotype.Component;

/** What whoever leads writes into the minutes, and puts right in them. */
@Component
public class TakingNotes {

    private final Floor floor;

    TakingNotes(Floor floor) {
        this.floor = floor;
    }

    /** A note on the entry that is discussed, or on the meeting where none is. */
    public Outcome<Asked> note(Asked asked, String text) {
        return floor.act(asked, held -> cannotNote(held, text), held -> held.happen(new Noted(about(held), text)));
    }

    private static List<EntryId> about(Held held) {
        return held.proceedings().current().stream().toList();
    }

    private static List<Refusal> cannotNote(Held held, String text) {
        if (!held.isOut() && !held.attendance().leads(about(held))) throw new NotFound();
        List<Refusal> reasons = new ArrayList<>(held.closed());
        reasons.addAll(Words.missing("text", text));
        return reasons;
    }

    /** The line stays as it was written; what it should say stands beside it. */
    public Outcome<Asked> correct(Asked asked, UUID line, String text) {
        return floor.act(asked, held -> cannotCorrect(held, line, text), held -> {
            List<EntryId> about = get(held, line).what().entries();
            held.happen(new Corrected(line, about, text));
        });
    }

    private static Line get(Held held, UUID id) {
        return held.proceedings().without(held.attendance().kept()).findLine(id).orElseThrow(NotFound::new);
    }

    private static List<Refusal> cannotCorrect(Held held, UUID line, String text) {
        held.attendance().mustLead(get(held, line).what().entries());
        List<Refusal> reasons = new ArrayList<>(held.closed());
        reasons.addAll(Words.missing("text", text));
        return reasons;
    }
}
