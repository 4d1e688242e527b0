package org.commended.exchange.season;

import org.jspecify.annotations.Nullable;

/**
 * Who runs the awards.
 *
 * @param website as printed, so perhaps without its scheme
 */
public record SeasonOrganiser(
        @Written(Form.SLUG) String id,
        String name,
        @Nullable String fullName,
        @Written(Form.WEB_ADDRESS) @Nullable String website,
        @Nullable Brand brand) {

    /**
     * How the organiser looks.
     *
     * @param colour {@code #rrggbb}
     * @param logo a path beside the file or a web address
     */
    public record Brand(
            @Written(Form.COLOUR) @Nullable String colour,
            @Written(Form.FILE) @Nullable String logo) {}
}
