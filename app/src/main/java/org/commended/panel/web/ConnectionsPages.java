package org.commended.panel.web;

import java.time.Instant;
import java.time.ZoneOffset;
import org.commended.panel.Panels;
import org.commended.panel.application.KnownTies;
import org.commended.panel.application.NamingConnections;
import org.commended.shared.NotFound;
import org.commended.shared.Viewer;
import org.commended.shared.web.Form;
import org.springframework.stereotype.Component;

/** Gathers what a judge sees of the organisations they named. Whoever judges nothing finds no such page. */
@Component
class ConnectionsPages {

    private final Panels panels;
    private final NamingConnections naming;
    private final KnownTies ties;

    ConnectionsPages(Panels panels, NamingConnections naming, KnownTies ties) {
        this.panels = panels;
        this.naming = naming;
        this.ties = ties;
    }

    ConnectionsPage page(Form form, Viewer viewer, Instant now) {
        if (panels.list(viewer.id()).isEmpty()) throw new NotFound();
        return new ConnectionsPage(
                naming.list(viewer.id()),
                form,
                form.has("find")
                        ? ties.search(
                                form.text("organisation"),
                                now.atZone(ZoneOffset.UTC).toLocalDate())
                        : null);
    }
}
