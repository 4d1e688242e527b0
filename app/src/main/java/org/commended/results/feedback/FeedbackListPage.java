package org.commended.results.feedback;

import java.util.List;
import org.commended.entry.domain.Entry;
import org.commended.results.application.DecidingRights.Decidable;
import org.commended.shared.web.Brand;
import org.commended.shared.web.Page;

/** What is checked and what is not, of one category. */
public record FeedbackListPage(Decidable decidable, FeedbackKind kind, List<Row> rows) implements Page {

    public FeedbackListPage {
        rows = List.copyOf(rows);
    }

    /** @param comments how many the judges wrote */
    public record Row(Entry entry, Feedback checked, int comments) {}

    @Override
    public Brand brand() {
        return decidable.whole().organiser().brand();
    }

    public String href() {
        return "/judging/" + decidable.category().id() + "/feedback";
    }

    public int checked() {
        return (int) rows.stream().filter(row -> row.checked().isChecked()).count();
    }
}
