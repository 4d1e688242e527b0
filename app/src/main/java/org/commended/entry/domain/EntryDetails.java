package org.commended.entry.domain;

import java.util.List;
import org.commended.programme.domain.Picture;
import org.jspecify.annotations.Nullable;

/**
 * What an entry says of itself beside its answers.
 *
 * @param titleByEditor the title was not in the source it was taken from
 * @param nominee the person put forward, where the entry is about one
 * @param teamSizeAsWritten the team's size in the words it was given in
 * @param summary for publication, in the entrants' own words
 */
public record EntryDetails(
        boolean titleByEditor,
        @Nullable Named nominee,
        List<Named> people,
        @Nullable Integer teamSize,
        @Nullable String teamSizeAsWritten,
        @Nullable String summary,
        List<Picture> pictures) {

    public static final EntryDetails NONE = new EntryDetails(false, null, List.of(), null, null, null, List.of());

    public EntryDetails {
        people = List.copyOf(people);
        pictures = List.copyOf(pictures);
    }

    public EntryDetails summarised(@Nullable String newSummary) {
        return new EntryDetails(titleByEditor, nominee, people, teamSize, teamSizeAsWritten, newSummary, pictures);
    }

    /** The same with what its writers say of themselves. */
    public EntryDetails about(About about) {
        return new EntryDetails(
                titleByEditor, about.nominee(), people, about.teamSize(), teamSizeAsWritten, summary, pictures);
    }

    /** A person by name, and what they are. */
    public record Named(String name, @Nullable String role) {}
}
