package org.commended.results.web;

import java.util.Locale;
import java.util.Optional;
import org.commended.engine.names.Body;
import org.commended.engine.names.BodyId;
import org.commended.engine.names.Register;
import org.commended.entry.domain.EntryOrganisation;
import org.jspecify.annotations.Nullable;

/** What the register knows of the organisations of an entry, for templates. */
public final class KnownBodies {

    private KnownBodies() {}

    public static Optional<Body> find(@Nullable String id) {
        return id == null
                ? Optional.empty()
                : BodyId.findBySlug(id.replaceFirst(":", "-").toLowerCase(Locale.ROOT))
                        .flatMap(Register.shipped()::find);
    }

    /** Address of the organisation's page; null where the register does not know it. */
    public static @Nullable String address(EntryOrganisation organisation) {
        return find(organisation.body())
                .map(body -> "/organisations/" + body.slug())
                .orElse(null);
    }

    /** The part of the country, {@code North West England}; empty where it is not known. */
    public static String region(EntryOrganisation organisation) {
        return find(organisation.body()).map(KnownBodies::region).orElse("");
    }

    private static String region(Body body) {
        String nation = body.nation().label();
        String region = body.region();
        if (region == null || region.equals(nation)) return nation;
        return region;
    }
}
