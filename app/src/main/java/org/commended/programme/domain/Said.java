package org.commended.programme.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.commended.programme.domain.Finding.Place;
import org.commended.programme.domain.Finding.Room;
import org.jspecify.annotations.Nullable;

/**
 * A date that a text of the edition names.
 *
 * @param place the page the text is written on
 * @param of the name of what the text is about
 */
record Said(Place place, String of, NamedDate date) {

    /** Every date in every text the public will read. */
    static List<Said> in(SetUp setUp) {
        Edition edition = setUp.edition();
        List<Said> said = new ArrayList<>(
                in(Place.of(Room.NAME), edition.name(), edition.details().introduction()));
        Edition.Sponsorship sponsorship = edition.details().sponsorship();
        if (sponsorship != null) said.addAll(in(Place.of(Room.SPONSORSHIP), edition.name(), sponsorship.text()));
        setUp.categories().forEach(category -> said.addAll(in(category)));
        return said;
    }

    private static List<Said> in(Category category) {
        Category.Details details = category.details();
        Place about = Place.of(Room.ABOUT, category);
        return Stream.of(
                        in(about, category.name(), details.tagline()),
                        in(about, category.name(), details.description()),
                        in(Place.of(Room.ENTRANTS, category), category.name(), details.eligibility()))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Said> in(Place place, String of, @Nullable String text) {
        if (text == null) return List.of();
        return NamedDate.in(text).stream()
                .map(date -> new Said(place, of, date))
                .toList();
    }

    Optional<LocalDate> day(Days days) {
        return days.meantBy(date);
    }

    boolean namesAnotherWeekday(LocalDate day) {
        return date.weekday() != null && date.weekday() != day.getDayOfWeek();
    }

    Finding finding(String kind, Object... about) {
        List<Object> all = new ArrayList<>(List.of(of, date.quote()));
        all.addAll(List.of(about));
        return new Finding(kind, place, all);
    }
}
