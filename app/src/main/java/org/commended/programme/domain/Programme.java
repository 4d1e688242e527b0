package org.commended.programme.domain;

import org.commended.shared.OrganiserId;
import org.commended.shared.ProgrammeId;
import org.jspecify.annotations.Nullable;

/** A series of awards, of which there is an edition each year. */
public record Programme(ProgrammeId id, OrganiserId organiser, String slug, Details details, int version) {

    public record Details(String name, @Nullable String description) {}

    public String name() {
        return details.name();
    }
}
