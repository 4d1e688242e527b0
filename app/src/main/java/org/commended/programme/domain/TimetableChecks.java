package org.commended.programme.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commended.programme.domain.Finding.Place;
import org.commended.programme.domain.Finding.Room;
import org.commended.shared.PartialDate;

/** What may be wrong with dates. A date that is only partly known is wrong only where no reading of it would be right. */
final class TimetableChecks {

    private static final Place TIMETABLE = Place.of(Room.TIMETABLE);

    private TimetableChecks() {}

    static List<Finding> opensAndClosesAreDated(SetUp setUp) {
        return Stream.of(Milestone.OPENS, Milestone.CLOSES)
                .filter(event -> setUp.find(event).isEmpty())
                .map(event -> Finding.of("undated." + event, TIMETABLE))
                .toList();
    }

    static List<Finding> closingHasAnHour(SetUp setUp) {
        return setUp
                .find(Milestone.CLOSES)
                .filter(closing -> closing.date().precision() != PartialDate.Precision.HOUR)
                .map(closing -> Finding.of("closingWithoutHour", TIMETABLE, closing.date()))
                .stream()
                .toList();
    }

    /** Each date of the usual course is compared with the next one that is given. */
    static List<Finding> datesInOrder(SetUp setUp) {
        List<Milestone> given = Milestone.USUAL.stream()
                .flatMap(event -> setUp.find(event).stream())
                .toList();
        return IntStream.range(1, given.size())
                .filter(i -> setUp.span(given.get(i)).isBefore(setUp.span(given.get(i - 1))))
                .mapToObj(i -> Finding.of("outOfOrder", TIMETABLE, given.get(i), given.get(i - 1)))
                .toList();
    }

    /** Of an edition that is not public yet: nobody could meet it. */
    static List<Finding> deadlineNotInThePast(SetUp setUp) {
        if (setUp.isPublic()) return List.of();
        return Stream.of(Milestone.CLOSES, Milestone.CEREMONY)
                .flatMap(event -> setUp.find(event).stream())
                .filter(milestone -> !setUp.span(milestone).until().isAfter(setUp.now()))
                .map(milestone -> Finding.of("past", TIMETABLE, milestone))
                .toList();
    }

    static List<Finding> ceremonyAgreesWithTimetable(SetUp setUp) {
        Ceremony ceremony = setUp.edition().details().ceremony();
        if (ceremony == null || ceremony.date() == null) return List.of();
        PartialDate date = ceremony.date();
        Span night = Span.of(date, setUp.edition().zone());
        Optional<Milestone> planned = setUp.find(Milestone.CEREMONY);
        return planned
                .filter(milestone -> !setUp.span(milestone).meets(night))
                .map(milestone -> Finding.of("ceremonyDates", Place.of(Room.CEREMONY), date, milestone))
                .stream()
                .toList();
    }
}
