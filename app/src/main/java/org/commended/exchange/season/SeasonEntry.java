package org.commended.exchange.season;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry, with as much as may be published of it.
 *
 * @param titleByEditor true where the source gave no title; shown without a mark
 * @param organisations as printed by the entrant, to be matched to the register as of the edition's date; may be empty
 * @param nominee the person put forward, where the entry is about one
 * @param teamSizeAsWritten how the source said it: "160+ members"
 * @param summary in the entrant's own words
 * @param result id of an award level of the category
 * @param citation in the judges' words
 */
public record SeasonEntry(
        @Written(Form.SLUG) String id,
        String title,
        @Nullable Boolean titleByEditor,
        List<Participant> organisations,
        @Nullable Person nominee,
        List<Person> people,
        @Nullable Integer teamSize,
        @Nullable String teamSizeAsWritten,
        @Nullable String summary,
        @Nullable String result,
        @Nullable String citation,
        List<Quote> quotes,
        List<SeasonPicture> pictures) {

    public SeasonEntry {
        organisations = List.copyOf(organisations);
        people = List.copyOf(people);
        quotes = List.copyOf(quotes);
        pictures = List.copyOf(pictures);
    }

    /** An organisation that takes part in an entry. */
    public record Participant(String name, Role role) {

        /** Its part: one lead, several joint ones, or a partner beside them. */
        public enum Role implements Wire {
            LEAD,
            JOINT,
            PARTNER
        }
    }

    /** Somebody, with the office or work they are known for. */
    public record Person(String name, @Nullable String role) {}

    /** What somebody said. */
    public record Quote(String text, Person by) {}
}
