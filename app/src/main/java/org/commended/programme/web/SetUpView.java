package org.commended.programme.web;

import java.util.List;
import org.commended.programme.Programmes.Whole;
import org.commended.programme.web.form.Sheet;
import org.commended.shared.web.Brand;
import org.commended.shared.web.Form;
import org.commended.shared.web.Frame;
import org.commended.shared.web.NavItem;
import org.commended.shared.web.Page;

/** What every page of an edition's set-up carries. */
public interface SetUpView extends Page {

    /** The parts of an edition's set-up, in the order of the task list. */
    List<String> ROOMS =
            List.of("name", "timetable", "levels", "categories", "sponsors", "house-rules", "ceremony", "preview");

    Whole whole();

    /** The form on the page; an empty one where there is none. */
    default Sheet sheet() {
        return Sheet.refused(Form.empty());
    }

    @Override
    default Brand brand() {
        return whole().organiser().brand();
    }

    default List<NavItem> nav() {
        return whole().nav("set-up");
    }

    /** The part of set-up it belongs to, as the list at its side names it; empty for a page without one. */
    default String room() {
        return "";
    }

    /** The list at its side: the parts of the set-up, from any of which one can go to any other. */
    default List<NavItem> side() {
        return room().isEmpty() ? List.of() : side(base(), ROOMS);
    }

    default List<NavItem> side(String from, List<String> rooms) {
        return rooms.stream()
                .map(one -> new NavItem("programme.task." + one, from + "/" + one, one.equals(room())))
                .toList();
    }

    default String sideTitle(Frame frame) {
        return frame.t("programme.nav.set-up");
    }

    /** Where the pages of the edition's set-up begin. */
    default String base() {
        return whole().desk() + "/set-up";
    }

    default boolean isPublic() {
        return whole().edition().publicSince() != null;
    }
}
