package org.commended.entry.web;

import java.time.Instant;
import java.util.List;
import org.commended.entry.application.DeskRights;
import org.commended.entry.application.ExtendingEntry;
import org.commended.entry.application.ListingUnsent;
import org.commended.entry.application.ProposingMove.Acting;
import org.commended.programme.Programmes;
import org.commended.shared.EditionId;
import org.commended.shared.Viewer;
import org.commended.shared.web.Access;
import org.commended.shared.web.AllowedTo;
import org.commended.shared.web.Answer;
import org.commended.shared.web.Form;
import org.commended.shared.web.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Drafts that were complete when entries closed: who wrote them is given time, and asked to send them. */
@RestController
class UnsentController {

    private static final String UNSENT = "/manage/{organiser}/editions/{edition}/entries/unsent";

    private final Programmes programmes;
    private final ListingUnsent listing;
    private final ExtendingEntry extending;
    private final DeskRights rights;

    UnsentController(Programmes programmes, ListingUnsent listing, ExtendingEntry extending, DeskRights rights) {
        this.programmes = programmes;
        this.listing = listing;
        this.extending = extending;
        this.rights = rights;
    }

    @GetMapping(UNSENT)
    @AllowedTo(Access.ORGANISER)
    Page show(@PathVariable String edition, Viewer viewer, Instant now) {
        return page(EditionId.of(edition), Form.empty(), viewer, now);
    }

    private UnsentPage page(EditionId edition, Form form, Viewer viewer, Instant now) {
        return new UnsentPage(programmes.getWhole(edition), listing.list(edition, viewer), form, now);
    }

    @PostMapping(UNSENT)
    @AllowedTo(Access.ORGANISER)
    ResponseEntity<Page> extend(@PathVariable String edition, Form form, Viewer viewer, Instant now) {
        EditionId id = EditionId.of(edition);
        var whole = programmes.getWhole(id);
        List<Acting> all = form.all("entries").stream()
                .distinct()
                .map(entry -> new Acting(viewer, id, rights.open(entry, viewer), now))
                .toList();
        return extending
                .extendAll(
                        all, DeskExtensionController.read(form, whole.edition().zone()))
                .fold(
                        done -> Answer.seeOther(whole.desk() + "/entries/unsent"),
                        reasons -> Answer.refused(page(id, form.refused(reasons), viewer, now)));
    }
}
