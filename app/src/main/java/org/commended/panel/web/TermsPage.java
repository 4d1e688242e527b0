package org.commended.panel.web;

import org.commended.panel.domain.Seat;
import org.commended.programme.Programmes;
import org.commended.programme.domain.Category;
import org.commended.programme.domain.Milestone;
import org.commended.shared.PartialDate;
import org.commended.shared.web.Brand;
import org.commended.shared.web.Page;
import org.jspecify.annotations.Nullable;

/** The terms on which somebody judges a category, and what they answered. */
public record TermsPage(Programmes.Whole whole, Category category, Seat seat) implements Page {

    @Override
    public Brand brand() {
        return whole.organiser().brand();
    }

    public String href() {
        return "/judging/" + category.id();
    }

    /** When the timetable says that judging is; null where it does not. */
    public @Nullable PartialDate judging() {
        return whole.edition().details().timetable().stream()
                .filter(milestone -> milestone.event().equals(Milestone.JUDGING))
                .map(Milestone::date)
                .findFirst()
                .orElse(null);
    }

    public boolean isAccepted() {
        return seat.isPresent() && seat.acceptedAt() != null;
    }

    public boolean isDeclined() {
        return seat.declinedAt() != null;
    }
}
