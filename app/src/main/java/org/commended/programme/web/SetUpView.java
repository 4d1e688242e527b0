package org.commended.programme.web;

import java.util.List;
import org.commended.programme.Programmes.Whole;
import org.commended.programme.web.form.Sheet;
import org.commended.shared.web.Brand;
import org.commended.shared.web.Form;
import org.commended.shared.web.NavItem;
import org.commended.shared.web.Page;

/** What every page of an edition's set-up carries. */
public interface SetUpView extends Page {

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

    /** Where the pages of the edition's set-up begin. */
    default String base() {
        return whole().desk() + "/set-up";
    }

    default boolean isPublic() {
        return whole().edition().publicSince() != null;
    }
}
