package org.commended.meeting.web;

import java.util.List;
import org.commended.meeting.domain.Happening.Decided;
import org.commended.shared.web.Brand;
import org.commended.shared.web.Page;

/**
 * What will be decided when the meeting is closed, before it is.
 *
 * @param mayClose whether the viewer may: nothing of the category is kept from them, and their own scores are in
 */
public record ClosingPage(MeetingPage meeting, boolean mayClose) implements Page {

    @Override
    public Brand brand() {
        return meeting.brand();
    }

    public List<ItemRow> taken() {
        return meeting.items().stream()
                .filter(row -> row.decided() != null && row.decided().taken())
                .toList();
    }

    public List<ItemRow> left() {
        return meeting.items().stream().filter(row -> row.decided() == null).toList();
    }

    public boolean isNoAward() {
        return meeting.proceedings().noAward().isPresent();
    }

    /** The reasons given so far, one to a line, to begin with. */
    static String reasons(MeetingPage meeting) {
        StringBuilder reasons = new StringBuilder();
        if (meeting.ownFirst() > 0) return "";
        meeting.proceedings().noAward().ifPresent(why -> reasons.append(why).append("\n"));
        for (ItemRow row : meeting.items()) {
            Decided decided = row.decided();
            if (decided != null && !decided.reason().isBlank())
                reasons.append(row.title())
                        .append(": ")
                        .append(decided.reason())
                        .append("\n");
        }
        return reasons.toString().strip();
    }
}
