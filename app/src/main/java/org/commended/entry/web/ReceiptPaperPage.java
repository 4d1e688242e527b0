package org.commended.entry.web;

import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import org.commended.entry.domain.SubmittedEntry;
import org.commended.shared.web.Brand;
import org.commended.shared.web.Page;

/** The receipt, to be printed and kept. */
public record ReceiptPaperPage(DraftView entry, SubmittedEntry sent) implements Page {

    private static final int GROUP = 16;

    @Override
    public Brand brand() {
        return entry.brand();
    }

    public ZonedDateTime receivedAt() {
        return sent.receivedAt().atZone(entry.zone());
    }

    /** The fingerprint in parts that can be read out. */
    public List<String> fingerprint() {
        return Arrays.asList(sent.sha256().split("(?<=\\G.{" + GROUP + "})"));
    }
}
