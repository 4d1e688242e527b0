package org.commended.entry.web;

import org.commended.entry.application.ListingRedactions;
import org.commended.programme.Programmes;
import org.commended.programme.Programmes.Whole;
import org.commended.shared.EditionId;
import org.commended.shared.Viewer;
import org.commended.shared.web.Access;
import org.commended.shared.web.AllowedTo;
import org.commended.shared.web.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The entries of the categories that are judged without names, and which of them are ready for judges. */
@RestController
class RedactionsController {

    private final Programmes programmes;
    private final ListingRedactions listing;

    RedactionsController(Programmes programmes, ListingRedactions listing) {
        this.programmes = programmes;
        this.listing = listing;
    }

    @GetMapping("/manage/{organiser}/editions/{edition}/redactions")
    @AllowedTo(Access.ORGANISER)
    Page show(@PathVariable String edition, Viewer viewer) {
        Whole whole = programmes.getWhole(EditionId.of(edition));
        return new RedactionsPage(whole, listing.list(whole, viewer));
    }
}
