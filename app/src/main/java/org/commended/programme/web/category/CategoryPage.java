package org.commended.programme.web.category;

import java.util.List;
import org.commended.programme.Programmes.Whole;
import org.commended.programme.domain.AwardLevel;
import org.commended.programme.domain.Category;
import org.commended.programme.domain.Criterion;
import org.commended.programme.domain.Finding;
import org.commended.programme.domain.Shares;
import org.commended.programme.web.SaysOfCategory;

/**
 * A category with all that is set up of it, each part with its way to change.
 *
 * @param findings what looks wrong in it
 */
public record CategoryPage(Whole whole, Category category, List<Finding> findings) implements CategoryView {

    @Override
    public String template() {
        return "programme/category/category.jte";
    }

    /** The share of the marks in hundredths. */
    public String share(Criterion criterion) {
        return SaysOfCategory.percent(Shares.of(category.details().criteria()).percent(criterion));
    }

    public List<String> levels() {
        return whole.edition().levelsOf(category).stream().map(AwardLevel::name).toList();
    }

    public String sponsor() {
        String id = category.details().sponsor();
        return id == null
                ? ""
                : whole.edition().findSponsor(id).map(sponsor -> sponsor.name()).orElse("");
    }
}
