package org.commended.programme.web.category;

import java.util.List;
import org.commended.programme.Programmes.Whole;
import org.commended.programme.domain.Category;
import org.commended.programme.web.SetUpView;
import org.commended.programme.web.form.Sheet;

/** The categories of an edition in the order the public reads them, and a way to add one. */
public record CategoriesPage(Whole whole, List<Category> categories, Sheet sheet) implements SetUpView {

    @Override
    public String room() {
        return "categories";
    }

    @Override
    public String template() {
        return "programme/category/categories.jte";
    }

    public String sponsor(Category category) {
        String id = category.details().sponsor();
        return id == null
                ? ""
                : whole.edition().findSponsor(id).map(sponsor -> sponsor.name()).orElse("");
    }
}
