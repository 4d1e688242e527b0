package org.commended.panel.web;

import java.util.List;
import org.commended.engine.names.BodyHit;
import org.commended.panel.domain.ConflictKind;
import org.commended.panel.domain.Connection;
import org.commended.shared.web.Form;
import org.commended.shared.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * The organisations a judge has to do with.
 *
 * @param hits what the register knows by the name that was looked for; null when nothing was
 */
public record ConnectionsPage(
        List<Connection> connections, Form form, @Nullable List<BodyHit> hits) implements Page {

    public List<ConflictKind> kinds() {
        return ConflictKind.declarable();
    }
}
