package org.commended.panel.web;

import java.time.Instant;
import org.commended.panel.application.NamingConnections;
import org.commended.panel.domain.NewConnection;
import org.commended.shared.Ids;
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

/** "My husband works for Garside": a judge names organisations once, instead of entry by entry. */
@RestController
class ConnectionsController {

    static final String CONNECTIONS = "/judging/connections";

    private final NamingConnections naming;
    private final ConnectionsPages pages;

    ConnectionsController(NamingConnections naming, ConnectionsPages pages) {
        this.naming = naming;
        this.pages = pages;
    }

    @GetMapping(CONNECTIONS)
    @AllowedTo(Access.SIGNED_IN)
    Page show(Form form, Viewer viewer, Instant now) {
        return pages.page(form, viewer, now);
    }

    @PostMapping(CONNECTIONS)
    @AllowedTo(Access.SIGNED_IN)
    ResponseEntity<Page> name(Form form, Viewer viewer, Instant now) {
        NewConnection typed =
                new NewConnection(form.text("kind"), form.text("organisation"), form.text("body"), form.text("words"));
        return naming.name(typed, viewer.id(), now)
                .fold(
                        done -> Answer.seeOther(CONNECTIONS),
                        reasons -> Answer.refused(pages.page(form.refused(reasons), viewer, now)));
    }

    @PostMapping(CONNECTIONS + "/{id}/end")
    @AllowedTo(Access.SIGNED_IN)
    ResponseEntity<Page> end(@PathVariable String id, Viewer viewer, Instant now) {
        naming.end(Ids.parse(id), viewer.id(), now);
        return Answer.seeOther(CONNECTIONS);
    }
}
