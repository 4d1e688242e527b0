package org.commended.programme.domain;

import org.jspecify.annotations.Nullable;

/**
 * A picture with what must stand beside it.
 *
 * @param file the name it was given under
 * @param digest of the stored file; null while the file itself is not here
 */
public record Picture(
        @Nullable String caption,
        @Nullable String alt,
        @Nullable String credit,
        @Nullable String file,
        @Nullable String digest) {}
