package org.commended.meeting.web;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.commended.meeting.application.MeetingRights.Room;
import org.commended.meeting.domain.Meeting;
import org.commended.programme.domain.TieRule;
import org.commended.shared.web.Brand;
import org.commended.shared.web.Form;
import org.commended.shared.web.NavItem;
import org.commended.shared.web.Page;

/**
 * A category's meetings, and where one is called.
 *
 * @param meetings the latest first
 * @param criterion what the tie rule goes by, in words; empty where it goes by none
 * @param fixed whether the tie rule can no longer be chosen
 */
public record RoomPage(Room room, List<Meeting> meetings, TieRule tieRule, String criterion, boolean fixed, Form form)
        implements Page {

    @Override
    public Brand brand() {
        return room.whole().organiser().brand();
    }

    public String address() {
        return "/judging/" + room.category().id() + "/meeting";
    }

    public String tieRuleAt() {
        return room.whole().desk() + "/set-up/categories/" + room.category().id() + "/judging#tie";
    }

    public List<NavItem> nav() {
        return room.organiser()
                ? room.whole().nav("judging")
                : List.of(new NavItem("programme.nav.judging", "/judging", true));
    }

    public ZoneId zone() {
        return room.whole().edition().zone();
    }

    public Map<String, String> standIns(String nobody) {
        return DetailsForm.standIns(room.members(), nobody);
    }

    /** Whether nobody can be asked. */
    public boolean isEmpty() {
        return room.members().isEmpty();
    }
}
