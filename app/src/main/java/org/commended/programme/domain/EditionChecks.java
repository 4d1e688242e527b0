package org.commended.programme.domain;

import java.util.List;
import org.commended.programme.domain.Finding.Place;
import org.commended.programme.domain.Finding.Room;

/** What an edition as a whole may lack. */
final class EditionChecks {

    private EditionChecks() {}

    static List<Finding> somethingCanBeAwarded(SetUp setUp) {
        return setUp.edition().details().levels().isEmpty()
                ? List.of(Finding.of("noLevels", Place.of(Room.LEVELS)))
                : List.of();
    }

    static List<Finding> editionHasCategories(SetUp setUp) {
        return setUp.categories().isEmpty()
                ? List.of(Finding.of("noCategories", Place.of(Room.CATEGORIES)))
                : List.of();
    }

    /** A sponsor of single categories whom no category names would be seen nowhere. */
    static List<Finding> sponsorHasACategory(SetUp setUp) {
        return setUp.edition().details().sponsors().stream()
                .filter(sponsor -> sponsor.level() == Sponsor.Level.CATEGORY)
                .filter(sponsor -> setUp.categories().stream().noneMatch(category -> sponsor.id()
                        .equals(category.details().sponsor())))
                .map(sponsor -> Finding.of("sponsorWithoutCategory", Place.of(Room.SPONSORS), sponsor.name()))
                .toList();
    }
}
