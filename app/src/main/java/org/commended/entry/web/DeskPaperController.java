package org.commended.entry.web;

import java.time.Instant;
import org.commended.entry.application.DeskRights;
import org.commended.entry.application.OpeningEntry;
import org.commended.entry.application.OpeningEntry.Opened;
import org.commended.entry.domain.Submissions;
import org.commended.shared.EditionId;
import org.commended.shared.Viewer;
import org.commended.shared.paper.Paper;
import org.commended.shared.paper.Printer;
import org.commended.shared.web.Access;
import org.commended.shared.web.AllowedTo;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** An entry on paper for its organiser, unless it is kept from them. */
@RestController
class DeskPaperController {

    private final DeskRights rights;
    private final OpeningEntry opening;
    private final Submissions submissions;
    private final Printer printer;

    DeskPaperController(DeskRights rights, OpeningEntry opening, Submissions submissions, Printer printer) {
        this.rights = rights;
        this.opening = opening;
        this.submissions = submissions;
        this.printer = printer;
    }

    @GetMapping("/manage/{organiser}/editions/{edition}/entries/{entry}/entry.pdf")
    @AllowedTo(Access.ORGANISER)
    ResponseEntity<byte[]> entry(@PathVariable String edition, @PathVariable String entry, Viewer viewer, Instant now) {
        Opened opened = opening.open(EditionId.of(edition), rights.open(entry, viewer));
        DraftView view = new DraftView(opened.draft(), now);
        boolean corrected =
                Submissions.isCorrected(submissions.list(view.entry().id()));
        byte[] paper = printer.print(EntryPaperPage.ofDesk(view, opened.sent().orElse(null), corrected), now);
        return Paper.send(view.entry().reference(), paper);
    }
}
