package org.commended.results.feedback;

import java.util.List;
import org.commended.programme.Programmes;
import org.commended.programme.domain.Category;
import org.commended.shared.web.Brand;
import org.commended.shared.web.Form;
import org.commended.shared.web.Page;

/** What is told to entrants of an edition, and how far checking is. */
public record FeedbackDeskPage(Programmes.Whole whole, FeedbackKind kind, List<Row> rows, Form form) implements Page {

    public FeedbackDeskPage {
        rows = List.copyOf(rows);
    }

    /** @param open whether the category's result can be read by everybody */
    public record Row(Category category, List<Feedback> entries, boolean open) {

        public Row {
            entries = List.copyOf(entries);
        }

        public int checked() {
            return (int) entries.stream().filter(Feedback::isChecked).count();
        }

        public int told() {
            return (int) entries.stream().filter(one -> one.toldAt() != null).count();
        }

        public int ready() {
            return open
                    ? (int) entries.stream().filter(CheckingFeedback::isUntold).count()
                    : 0;
        }
    }

    @Override
    public Brand brand() {
        return whole.organiser().brand();
    }

    public String href() {
        return whole.desk() + "/results/feedback";
    }

    public int ready() {
        return kind == FeedbackKind.NONE
                ? 0
                : rows.stream().mapToInt(Row::ready).sum();
    }

    public Form filled() {
        return form.has("kind") ? form : form.with("kind", kind.word());
    }
}
