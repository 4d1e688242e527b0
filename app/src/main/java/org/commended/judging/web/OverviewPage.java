package org.commended.judging.web;

import java.time.Instant;
import java.util.List;
import org.commended.judging.domain.CategoryJudging;
import org.commended.programme.Programmes;
import org.commended.shared.picture.ProgressBar;
import org.commended.shared.picture.Svg;
import org.commended.shared.web.Brand;
import org.commended.shared.web.Page;

/** How judging stands in all categories of an edition. */
public record OverviewPage(Programmes.Whole whole, List<CategoryJudging> categories, Instant now) implements Page {

    @Override
    public Brand brand() {
        return whole.organiser().brand();
    }

    public String href() {
        return whole.desk() + "/judging";
    }

    public int wanted() {
        return categories.stream().mapToInt(CategoryJudging::wanted).sum();
    }

    public int done() {
        return categories.stream().mapToInt(CategoryJudging::done).sum();
    }

    /** Categories that nobody is asked to judge. */
    public int withoutPanel() {
        return (int) categories.stream()
                .filter(category -> category.judges().isEmpty())
                .count();
    }

    public int open() {
        return (int) categories.stream().filter(this::isOpen).count();
    }

    public boolean isOpen(CategoryJudging category) {
        return category.stage() != null && !category.stage().isClosed(now);
    }

    public Svg bar(CategoryJudging category) {
        return ProgressBar.draw("", category.done(), category.wanted());
    }
}
