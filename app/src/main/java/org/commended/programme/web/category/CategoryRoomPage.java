package org.commended.programme.web.category;

import org.commended.programme.Programmes.Whole;
import org.commended.programme.domain.Category;
import org.commended.programme.web.form.Sheet;

/**
 * A page of a category's set-up that is one form; its template is named after the room.
 *
 * @param room the last word of its address
 */
public record CategoryRoomPage(Whole whole, Category category, String room, Sheet sheet) implements CategoryView {

    @Override
    public String template() {
        return "programme/category/" + room + ".jte";
    }

    public String address() {
        return home() + "/" + room;
    }
}
