package org.commended.exchange.season;

import org.jspecify.annotations.Nullable;

/**
 * A picture, or only what is known of it.
 *
 * @param alt what it shows, for those who do not see it
 * @param file a path beside the season file or a web address
 */
public record SeasonPicture(
        @Nullable String caption,
        @Nullable String alt,
        @Nullable String credit,
        @Written(Form.FILE) @Nullable String file) {}
