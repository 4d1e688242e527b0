package org.commended.programme.web.category;

import java.util.List;
import org.commended.programme.domain.Category;
import org.commended.programme.web.SetUpView;
import org.commended.shared.web.Frame;
import org.commended.shared.web.NavItem;

/** What every page of a category's set-up carries. */
public interface CategoryView extends SetUpView {

    Category category();

    /** The parts of a category, in the order of its own page. */
    List<String> PARTS = List.of("about", "entrants", "criteria", "form", "requirements", "judging", "awards");

    @Override
    default List<NavItem> side() {
        return room().isEmpty() ? List.of() : side(home(), PARTS);
    }

    @Override
    default String sideTitle(Frame frame) {
        return category().name();
    }

    /** Where the category's own page stands, and its other pages begin. */
    default String home() {
        return base() + "/categories/" + category().id();
    }
}
