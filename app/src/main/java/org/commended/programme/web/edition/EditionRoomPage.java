package org.commended.programme.web.edition;

import java.util.List;
import org.commended.programme.Programmes.Whole;
import org.commended.programme.domain.Ceremony;
import org.commended.programme.web.SetUpView;
import org.commended.programme.web.form.Sheet;

/**
 * A page of an edition's set-up that is one form; its template is named after the room.
 *
 * @param room the last word of its address
 */
public record EditionRoomPage(Whole whole, String room, Sheet sheet) implements SetUpView {

    @Override
    public String template() {
        return "programme/edition/" + room + ".jte";
    }

    public String address() {
        return base() + "/" + room;
    }

    /** The rows of the timetable's page. */
    public List<TimetableRow> rows() {
        return TimetableRow.of(whole.edition().details().timetable());
    }

    /** How many people to ring the ceremony's page has boxes for: those there are, and one more. */
    public int contacts() {
        Ceremony ceremony = whole.edition().details().ceremony();
        return ceremony == null ? 1 : ceremony.contacts().size() + 1;
    }
}
