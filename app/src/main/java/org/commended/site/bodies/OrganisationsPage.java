package org.commended.site.bodies;

import java.util.List;
import org.commended.engine.names.Body;
import org.commended.engine.names.BodyHit;
import org.commended.shared.web.Page;

/**
 * Looking for an organisation by any of its names.
 *
 * @param typed what was looked for; empty at first
 * @param honoured those with the most entries on these pages
 */
public record OrganisationsPage(String typed, List<BodyHit> hits, List<Honoured> honoured) implements Page {

    public OrganisationsPage {
        hits = List.copyOf(hits);
        honoured = List.copyOf(honoured);
    }

    /** @param entries announced on a shortlist or with a result */
    public record Honoured(Body body, int entries) {}
}
