package org.commended.exchange.season;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One edition as it travels, {@code commended.season/1}. The records of this package mirror the file: their components are
 * its fields, in its order, in camel case. An absent field is null or an empty list, so two files are equal exactly when
 * their records are.
 */
public record SeasonFile(
        SeasonOrganiser organiser, Programme programme, SeasonEdition edition, List<SeasonCategory> categories) {

    public static final String FORMAT = "commended.season/1";

    public SeasonFile {
        categories = List.copyOf(categories);
    }

    /** What runs every year. */
    public record Programme(
            @Written(Form.SLUG) String id,
            String name,
            @Nullable String description) {}
}
