package org.commended.entry.domain;

import java.util.List;
import org.commended.entry.domain.EntryDetails.Named;
import org.commended.programme.domain.Picture;
import org.jspecify.annotations.Nullable;

/**
 * What the public may see of an entry once it is announced: frozen at submission or import, so that later edits of a draft
 * change nothing.
 */
public record PublicFace(
        String title,
        boolean titleByEditor,
        @Nullable Named nominee,
        List<Named> people,
        @Nullable Integer teamSize,
        @Nullable String teamSizeAsWritten,
        @Nullable String summary,
        List<Picture> pictures) {

    public PublicFace {
        people = List.copyOf(people);
        pictures = List.copyOf(pictures);
    }

    public static PublicFace of(String title, EntryDetails details) {
        return new PublicFace(
                title,
                details.titleByEditor(),
                details.nominee(),
                details.people(),
                details.teamSize(),
                details.teamSizeAsWritten(),
                details.summary(),
                details.pictures());
    }
}
