package org.commended.programme.domain;

import java.util.List;
import org.commended.shared.CategoryId;
import org.jspecify.annotations.Nullable;

/**
 * Something in a set-up that looks wrong. It hinders nothing: whoever knows better leaves it.
 *
 * @param kind its words stand in the message files under {@code programme.finding.} and this
 * @param place the page that mends it
 * @param about what the words are filled in with, in order: texts, numbers, dates and milestones
 */
public record Finding(String kind, Place place, List<Object> about) {

    public Finding {
        about = List.copyOf(about);
    }

    static Finding of(String kind, Place place, Object... about) {
        return new Finding(kind, place, List.of(about));
    }

    /** A page of set-up; {@code category} where it is a page of that category. */
    public record Place(Room room, @Nullable CategoryId category) {

        static Place of(Room room) {
            return new Place(room, null);
        }

        static Place of(Room room, Category category) {
            return new Place(room, category.id());
        }
    }

    /** What a page of set-up is for. */
    public enum Room {
        NAME,
        TIMETABLE,
        LEVELS,
        CATEGORIES,
        SPONSORS,
        SPONSORSHIP,
        RULES,
        CEREMONY,
        ABOUT,
        ENTRANTS,
        CRITERIA,
        FORM,
        JUDGING,
        AWARDS
    }
}
