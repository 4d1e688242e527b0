package org.commended.shared.web;

import java.util.Optional;
import org.commended.shared.EditionId;
import org.commended.shared.OrganiserId;

/** Whose an address is; answered by the module that owns organisers and editions. */
public interface Scopes {

    Optional<OrganiserId> findOrganiser(String slug);

    boolean holds(OrganiserId organiser, EditionId edition);
}
