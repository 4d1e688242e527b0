package org.commended.exchange.web;

import org.commended.programme.domain.Organiser;
import org.commended.shared.OrganiserId;
import org.commended.shared.web.Brand;
import org.jspecify.annotations.Nullable;

/**
 * Whose import pages they are: an organiser's, who takes files of their own awards, or the operator's, who takes any.
 *
 * @param organiser null for the operator
 */
public record Desk(@Nullable Organiser organiser) {

    public static final Desk OPERATOR = new Desk(null);

    /** Where these pages begin. */
    public String address() {
        return organiser == null ? "/operator/import" : "/manage/" + organiser.slug() + "/import";
    }

    public String home() {
        return organiser == null ? "/my" : "/manage/" + organiser.slug();
    }

    public Brand brand() {
        return organiser == null ? Brand.COMMENDED : organiser.brand();
    }

    /** The organiser's word in addresses, which a file must name too; null where any may. */
    @Nullable
    String slug() {
        return organiser == null ? null : organiser.slug();
    }

    @Nullable
    OrganiserId id() {
        return organiser == null ? null : organiser.id();
    }
}
