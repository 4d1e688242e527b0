package org.commended.results.feedback;

import java.math.BigDecimal;
import org.commended.entry.domain.Entry;
import org.commended.programme.Programmes;
import org.commended.programme.domain.Category;
import org.commended.results.feedback.OpenFeedback.Line;
import org.commended.shared.picture.DotPlot;
import org.commended.shared.picture.LeanBar;
import org.commended.shared.picture.Svg;
import org.commended.shared.web.Brand;
import org.commended.shared.web.Page;

/** How an entry was judged, for those who wrote it. */
public record EntrantFeedbackPage(Programmes.Whole whole, Category category, Entry entry, OpenFeedback feedback)
        implements Page {

    private static final double LEAST = 0.5;

    @Override
    public Brand brand() {
        return whole.organiser().brand();
    }

    /** A bar from the average, all on one scale. */
    public Svg bar(Line line) {
        double most = feedback.lines().stream()
                .mapToDouble(one -> Math.abs(one.off()))
                .max()
                .orElse(LEAST);
        return LeanBar.draw(line.off(), Math.max(LEAST, most));
    }

    public String figure(BigDecimal value) {
        return DotPlot.figure(value.doubleValue(), 1);
    }
}
