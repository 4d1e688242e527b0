package org.commended.programme.domain;

import org.commended.shared.OrganiserId;
import org.commended.shared.web.Brand;
import org.jspecify.annotations.Nullable;

/** A body that runs awards. */
public record Organiser(OrganiserId id, String slug, Details details, int version) {

    /**
     * @param name as people say it
     * @param colour the one accent, {@code #rrggbb}
     * @param logo digest of the stored file
     * @param logoName the name the file was given under, as season files carry it
     */
    public record Details(
            String name,
            @Nullable String fullName,
            @Nullable String website,
            @Nullable String colour,
            @Nullable String logo,
            @Nullable String logoName,
            @Nullable String contact) {}

    public String name() {
        return details.name();
    }

    public Brand brand() {
        String colour = details.colour() == null ? Brand.COMMENDED.colour() : details.colour();
        String logo = details.logo() == null ? null : "/files/" + details.logo();
        return new Brand(details.name(), "/" + slug, colour, logo, details.contact());
    }
}
