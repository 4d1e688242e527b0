package org.commended.site.edition;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Somebody who judges, as the public is told. */
public record Judge(
        String name, @Nullable String post, @Nullable String organisation, boolean chair) {

    /** What they are and where, as far as it is known. */
    public String line() {
        return Stream.of(post, organisation).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }
}
