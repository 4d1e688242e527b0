package org.commended.entry.web;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import org.commended.entry.application.ListingUnsent.Unsent;
import org.commended.programme.Programmes.Whole;
import org.commended.shared.web.Brand;
import org.commended.shared.web.Form;
import org.commended.shared.web.Page;
import org.jspecify.annotations.Nullable;

/** Drafts in which everything is answered and which nobody sent, once entries have closed. */
public record UnsentPage(Whole whole, List<Unsent> unsent, Form form, Instant now) implements Page {

    public UnsentPage {
        unsent = List.copyOf(unsent);
    }

    @Override
    public Brand brand() {
        return whole.organiser().brand();
    }

    public String href() {
        return whole.desk() + "/entries/unsent";
    }

    public @Nullable ZonedDateTime closesAt() {
        Instant closes = whole.edition().window().closesAt();
        return closes == null ? null : closes.atZone(whole.edition().zone());
    }

    public boolean isClosed() {
        return whole.edition().window().hasClosed(now);
    }

    /** Until when one of them can still be sent; null where it cannot. */
    public @Nullable ZonedDateTime until(Unsent one) {
        Instant until = one.draft().form().deadline().shown().closesAt();
        if (until == null || !one.draft().form().deadline().isExtended() || !now.isBefore(until)) return null;
        return until.atZone(whole.edition().zone());
    }

    public ZonedDateTime changedAt(Unsent one) {
        return one.draft().entry().changedAt().atZone(whole.edition().zone());
    }
}
