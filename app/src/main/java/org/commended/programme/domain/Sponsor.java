package org.commended.programme.domain;

import org.jspecify.annotations.Nullable;

/**
 * Pays for part of it; does not judge.
 *
 * @param logo digest of the stored file
 * @param logoName the name the file was given under, as season files carry it
 */
public record Sponsor(
        String id,
        String name,
        Level level,
        @Nullable String url,
        @Nullable String logo,
        @Nullable String logoName) {

    /** Of the edition as a whole, or of single categories. */
    public enum Level {
        HEADLINE,
        CATEGORY
    }
}
