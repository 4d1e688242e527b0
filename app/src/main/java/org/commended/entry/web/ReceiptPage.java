package org.commended.entry.web;

import java.time.ZonedDateTime;
import org.commended.entry.domain.SubmittedEntry;
import org.commended.shared.web.Brand;
import org.commended.shared.web.Page;

/** What was received, when, and how to prove it. */
public record ReceiptPage(DraftView entry, SubmittedEntry sent, boolean late) implements Page {

    @Override
    public Brand brand() {
        return entry.brand();
    }

    public ZonedDateTime receivedAt() {
        return sent.receivedAt().atZone(entry.zone());
    }
}
