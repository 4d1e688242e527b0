package org.commended.programme.web.category;

import org.commended.programme.domain.Category;
import org.commended.programme.web.SetUpView;

/** What every page of a category's set-up carries. */
public interface CategoryView extends SetUpView {

    Category category();

    /** Where the category's own page stands, and its other pages begin. */
    default String home() {
        return base() + "/categories/" + category().id();
    }
}
