package org.commended.entry.web;

import java.time.Instant;
import org.commended.entry.application.DeskRights;
import org.commended.entry.application.OpeningDesk;
import org.commended.entry.application.OpeningDesk.Laid;
import org.commended.entry.domain.DeskFilter;
import org.commended.shared.EditionId;
import org.commended.shared.Viewer;
import org.commended.shared.web.Access;
import org.commended.shared.web.AllowedTo;
import org.commended.shared.web.Form;
import org.commended.shared.web.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The organiser's entries desk. */
@RestController
class DeskController {

    private final OpeningDesk opening;
    private final DeskRights rights;

    DeskController(OpeningDesk opening, DeskRights rights) {
        this.opening = opening;
        this.rights = rights;
    }

    @GetMapping("/manage/{organiser}/editions/{edition}/entries")
    @AllowedTo(Access.ORGANISER)
    Page show(@PathVariable String edition, Form form, Viewer viewer, Instant now) {
        DeskFilter filter = DeskLinks.read(form).keeping(rights.listKept(EditionId.of(edition), viewer));
        int page = Math.max(0, Numbers.of(form, "page"));
        Laid laid = opening.open(EditionId.of(edition), filter, page, now);
        return new DeskPage(laid, new DeskCounts(laid), filter, page, now);
    }
}
