package org.commended.results.web;

import org.commended.programme.Programmes.Whole;
import org.commended.results.domain.DecisionKind;
import org.commended.shared.Address;
import org.commended.shared.web.Access;
import org.commended.shared.web.AllowedTo;
import org.commended.shared.web.Answer;
import org.commended.shared.web.Form;
import org.commended.shared.web.Page;
import org.commended.shared.web.stored.SameForEveryone;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Shortlists, winners, single entries, and the locks of results, as everybody reads them. */
@RestController
class PublicResultsController {

    private final ReadingResults reading;

    PublicResultsController(ReadingResults reading) {
        this.reading = reading;
    }

    /** Choosing a category without a script comes here too, and is led to its place on the page. */
    @GetMapping(Address.EDITION + "/shortlist")
    @AllowedTo(Access.ANYONE)
    @SameForEveryone
    ResponseEntity<Page> shortlist(Whole whole, Form form) {
        String category = form.text("category");
        if (Address.isSlug(category)) return Answer.seeOther(whole.address() + "/shortlist#" + category);
        return Answer.ok(reading.shortlist(whole));
    }

    @GetMapping(Address.EDITION + "/winners")
    @AllowedTo(Access.ANYONE)
    @SameForEveryone
    Page winners(Whole whole) {
        return reading.winners(whole);
    }

    @GetMapping(Address.EDITION + "/entries/{category}/{entry}")
    @AllowedTo(Access.ANYONE)
    @SameForEveryone
    Page entry(Whole whole, @PathVariable String category, @PathVariable String entry) {
        return reading.entry(whole, category, entry);
    }

    @GetMapping(Address.EDITION + "/winners/verify")
    @AllowedTo(Access.ANYONE)
    Page locks(Whole whole) {
        return reading.locks(whole);
    }

    @GetMapping(Address.EDITION + "/winners/verify/{category:[a-z0-9-]+}-{kind:shortlist|result}.json")
    @AllowedTo(Access.ANYONE)
    ResponseEntity<byte[]> locked(Whole whole, @PathVariable String category, @PathVariable String kind) {
        DecisionKind decision = kind.equals(DecisionKind.RESULT.word()) ? DecisionKind.RESULT : DecisionKind.SHORTLIST;
        ContentDisposition name = ContentDisposition.attachment()
                .filename(category + "-" + kind + ".json")
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(reading.locked(whole, category, decision));
    }
}
