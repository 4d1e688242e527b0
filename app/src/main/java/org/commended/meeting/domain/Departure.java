package org.commended.meeting.domain;

import java.util.List;
import org.commended.results.domain.DecisionKind;

/** Whether what is decided of an entry is what the ranking says. The panel decides, not the scores; but it says why. */
public final class Departure {

    private Departure() {}

    /** @param levels the category's awards, the highest first */
    public static boolean is(Meeting meeting, AgendaItem item, Happening.Decided decided, List<String> levels) {
        if (item.place() == 0) return decided.taken();
        if (meeting.kind() == DecisionKind.SHORTLIST)
            return item.isAbove(meeting.details().places()) != decided.taken();
        boolean highest = decided.taken() && levels.indexOf(decided.level()) == 0;
        return item.isAbove(1) != highest;
    }
}
