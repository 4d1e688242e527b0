package org.commended.entry.web;

import java.time.Instant;
import org.commended.entry.application.IssuingReceipt;
import org.commended.entry.application.ReadingDrafts;
import org.commended.entry.domain.Draft;
import org.commended.entry.domain.Submissions;
import org.commended.entry.domain.SubmittedEntry;
import org.commended.shared.EntryId;
import org.commended.shared.NotFound;
import org.commended.shared.Viewer;
import org.commended.shared.paper.Paper;
import org.commended.shared.paper.Printer;
import org.commended.shared.web.Access;
import org.commended.shared.web.AllowedTo;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** A writer's entry on paper, at any time, and its receipt. */
@RestController
class PaperController {

    private final ReadingDrafts reading;
    private final Submissions submissions;
    private final IssuingReceipt issuing;
    private final Printer printer;

    PaperController(ReadingDrafts reading, Submissions submissions, IssuingReceipt issuing, Printer printer) {
        this.reading = reading;
        this.submissions = submissions;
        this.issuing = issuing;
        this.printer = printer;
    }

    @GetMapping("/entries/{id}/entry.pdf")
    @AllowedTo(Access.SIGNED_IN)
    ResponseEntity<byte[]> entry(@PathVariable String id, Viewer viewer, Instant now) {
        Draft draft = reading.get(EntryId.of(id), viewer.id());
        SubmittedEntry sent = submissions.find(draft.entry().id()).orElse(null);
        byte[] paper = printer.print(EntryPaperPage.ofWriter(new DraftView(draft, now), sent, isCorrected(draft)), now);
        return Paper.send(draft.entry().reference(), paper);
    }

    private boolean isCorrected(Draft draft) {
        return Submissions.isCorrected(submissions.list(draft.entry().id()));
    }

    @GetMapping("/entries/{id}/receipt.pdf")
    @AllowedTo(Access.SIGNED_IN)
    ResponseEntity<byte[]> receipt(@PathVariable String id, Viewer viewer, Instant now) {
        Draft draft = reading.get(EntryId.of(id), viewer.id());
        SubmittedEntry sent = submissions.findReceived(draft.entry().id()).orElseThrow(NotFound::new);
        byte[] paper = issuing.issue(sent, new ReceiptPaperPage(new DraftView(draft, now), sent), now);
        return Paper.send("receipt-" + draft.entry().reference(), paper);
    }
}
