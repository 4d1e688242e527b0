package org.commended.programme.web.category;

import org.commended.programme.Programmes.Whole;
import org.commended.programme.domain.Category;
import org.commended.programme.domain.Criterion;
import org.commended.programme.domain.Shares;
import org.commended.programme.web.SaysOfCategory;

/** What judges look for in a category, with what each counts for. */
public record CriteriaPage(Whole whole, Category category) implements CategoryView {

    @Override
    public String room() {
        return "criteria";
    }

    @Override
    public String template() {
        return "programme/category/criteria.jte";
    }

    /** The share of the marks as its bar shows it. */
    public int hundredths(Criterion criterion) {
        return (int) Math.round(Shares.of(category.details().criteria()).percent(criterion));
    }

    /** The share of the marks in hundredths, to a tenth where it is not whole. */
    public String share(Criterion criterion) {
        return SaysOfCategory.percent(Shares.of(category.details().criteria()).percent(criterion));
    }
}
