package org.commended.panel.web;

import java.time.Instant;
import org.commended.entry.domain.Entry;
import org.commended.panel.application.DeclaringConflict;
import org.commended.panel.application.PanelRights;
import org.commended.programme.Programmes;
import org.commended.shared.CategoryId;
import org.commended.shared.EntryId;
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

/** "I have a connection with this entry." */
@RestController
class ConnectionController {

    private static final String CONNECTION = "/judging/{category}/entries/{entry}/connection";

    private final PanelRights rights;
    private final Programmes programmes;
    private final DeclaringConflict declaring;

    ConnectionController(PanelRights rights, Programmes programmes, DeclaringConflict declaring) {
        this.rights = rights;
        this.programmes = programmes;
        this.declaring = declaring;
    }

    @GetMapping(CONNECTION)
    @AllowedTo(Access.SIGNED_IN)
    Page show(@PathVariable String category, @PathVariable String entry, Viewer viewer) {
        return page(rights.getReadable(CategoryId.of(category), EntryId.of(entry), viewer.id()), Form.empty());
    }

    @PostMapping(CONNECTION)
    @AllowedTo(Access.SIGNED_IN)
    ResponseEntity<Page> declare(
            @PathVariable String category, @PathVariable String entry, Form form, Viewer viewer, Instant now) {
        Entry readable = rights.getReadable(CategoryId.of(category), EntryId.of(entry), viewer.id());
        return declaring
                .declare(readable, viewer.id(), form.text("kind"), form.text("words"), now)
                .fold(
                        done -> Answer.seeOther("/judging/" + readable.category()),
                        reasons -> Answer.refused(page(readable, form.refused(reasons))));
    }

    private ConnectionPage page(Entry entry, Form form) {
        return new ConnectionPage(programmes.getWhole(entry.edition()), entry, form);
    }
}
