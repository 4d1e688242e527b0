package org.commended.programme.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.commended.programme.domain.Finding.Place;
import org.commended.programme.domain.Finding.Room;

/** Dates that texts name, held against the timetable: most mistakes are last year's words kept in this year's edition. */
final class TextChecks {

    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d{2}\\b");

    private TextChecks() {}

    /** "Wednesday 4th March" in a year whose 4 March is a Thursday; with the date that was probably meant. */
    static List<Finding> weekdayNamedInTextAgrees(SetUp setUp) {
        return ask(
                setUp,
                (said, days) -> said.day(days).filter(said::namesAnotherWeekday).map(day -> days.beside(day)
                        .map(meant -> said.finding("weekdayMeant", day, meant))
                        .orElseGet(() -> said.finding("weekday", day))));
    }

    /** A day that could be, but that stands a few days beside one of the timetable's. */
    static List<Finding> dayNamedInTextAgrees(SetUp setUp) {
        return ask(setUp, (said, days) -> {
            Optional<LocalDate> day = said.day(days).filter(one -> !said.namesAnotherWeekday(one));
            return day.flatMap(days::beside).map(meant -> said.finding("day", day.orElseThrow(), meant));
        });
    }

    /** "March 2020" where the timetable's March is another year's. */
    static List<Finding> yearNamedInTextAgrees(SetUp setUp) {
        return ask(setUp, (said, days) -> days.inAnotherYear(said.date()).map(meant -> said.finding("year", meant)));
    }

    private static List<Finding> ask(SetUp setUp, BiFunction<Said, Days, Optional<Finding>> question) {
        return Days.of(setUp).stream()
                .flatMap(days -> Said.in(setUp).stream().flatMap(said -> question.apply(said, days).stream()))
                .toList();
    }

    /** "Council of the Year 2021" in an edition that is called 2022. */
    static List<Finding> categoryNamesThisYear(SetUp setUp) {
        List<String> own = years(setUp.edition().name());
        if (own.isEmpty()) return List.of();
        return setUp.categories().stream()
                .flatMap(category -> years(category.name()).stream()
                        .filter(year -> !own.contains(year))
                        .map(year -> Finding.of("categoryYear", Place.of(Room.ABOUT, category), category.name(), year)))
                .toList();
    }

    private static List<String> years(String name) {
        return YEAR.matcher(name).results().map(MatchResult::group).toList();
    }
}
