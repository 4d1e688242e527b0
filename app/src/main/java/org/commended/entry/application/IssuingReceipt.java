package org.commended.entry.application;

import java.time.Instant;
import java.util.Optional;
import org.commended.entry.domain.ReceiptPapers;
import org.commended.entry.domain.ReceiptPapers.Known;
import org.commended.entry.domain.SubmittedEntry;
import org.commended.shared.Fingerprint;
import org.commended.shared.paper.Printer;
import org.commended.shared.web.Page;
import org.springframework.stereotype.Component;

/**
 * Hands out receipts, and knows them again. A receipt is printed once and kept to the byte: a paper in which anything was changed
 * is another paper.
 */
@Component
public class IssuingReceipt {

    private final ReceiptPapers papers;
    private final Printer printer;

    IssuingReceipt(ReceiptPapers papers, Printer printer) {
        this.papers = papers;
        this.printer = printer;
    }

    /** The receipt of a copy: the same bytes however often it is asked for. */
    public byte[] issue(SubmittedEntry copy, Page receipt, Instant now) {
        return papers.find(copy).orElseGet(() -> {
            byte[] printed = printer.print(receipt, now);
            papers.keep(copy, printed, now);
            return papers.find(copy).orElse(printed);
        });
    }

    /** Whether a file is a receipt of ours, or the text of an entry as it was received; to the byte. */
    public Optional<Known> recognise(byte[] file) {
        return papers.findKnown(Fingerprint.of(file));
    }
}
