package org.commended.entry.web;

import java.time.Instant;
import org.commended.entry.application.ReadingDrafts;
import org.commended.entry.application.WithdrawingEntry;
import org.commended.shared.EntryId;
import org.commended.shared.NotFound;
import org.commended.shared.Viewer;
import org.commended.shared.web.Access;
import org.commended.shared.web.AllowedTo;
import org.commended.shared.web.Answer;
import org.commended.shared.web.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Taking an entry back. */
@RestController
class WithdrawalController {

    private final ReadingDrafts reading;
    private final WithdrawingEntry withdrawing;

    WithdrawalController(ReadingDrafts reading, WithdrawingEntry withdrawing) {
        this.reading = reading;
        this.withdrawing = withdrawing;
    }

    @GetMapping("/entries/{id}/withdrawal")
    @AllowedTo(Access.SIGNED_IN)
    Page ask(@PathVariable String id, Viewer viewer, Instant now) {
        var entry = new DraftView(reading.get(EntryId.of(id), viewer.id()), now);
        if (!entry.isToDispose()) throw new NotFound();
        return new WithdrawalPage(entry);
    }

    @PostMapping("/entries/{id}/withdrawal")
    @AllowedTo(Access.SIGNED_IN)
    ResponseEntity<Page> withdraw(@PathVariable String id, Viewer viewer, Instant now) {
        EntryId entry = EntryId.of(id);
        withdrawing.withdraw(viewer, entry, now);
        return Answer.seeOther("/entries/" + entry);
    }
}
