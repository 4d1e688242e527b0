package org.commended.programme.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.commended.shared.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MovedTest {

    private static final ZoneId UK = ZoneId.of("Europe/London");

    @ParameterizedTest
    @CsvSource({
        "2026,                   52, 2027",
        "2026-08,                52, 2027-08",
        "2026-12,                53, 2027-12",
        "2026-03-13,             52, 2027-03-12",
        "2026-03-13T17:00Z,      52, 2027-03-12T17:00Z",
        "2026-03-27T17:00Z,      53, 2027-04-02T17:00+01:00",
        "2026-07-08T18:30+01:00, 17, 2026-11-04T18:30Z",
        "2026-03-13,              0, 2026-03-13",
    })
    void a_date_moves_as_far_as_it_is_known(String from, int weeks, String to) {
        assertThat(new Moved(weeks, UK).date(new PartialDate(from))).isEqualTo(new PartialDate(to));
    }

    @Property
    void weekday_and_hour_on_the_clock_stay(
            @ForAll @IntRange(min = 1_500, max = 40_000) int day,
            @ForAll @IntRange(max = 23) int hour,
            @ForAll @IntRange(max = 2_000) int weeks) {
        var before = LocalDate.ofEpochDay(day).atTime(hour, 30).atZone(UK);
        PartialDate moved = new Moved(weeks, UK)
                .date(new PartialDate(before.toOffsetDateTime()
                        .truncatedTo(java.time.temporal.ChronoUnit.MINUTES)
                        .withOffsetSameInstant(java.time.ZoneOffset.UTC)
                        .toString()));
        var after = moved.firstInstant(UK).atZone(UK);
        assertThat(after.getDayOfWeek()).isEqualTo(before.getDayOfWeek());
        assertThat(after.toLocalDate()).isEqualTo(before.toLocalDate().plusWeeks(weeks));
        if (hour > 2) assertThat(after.toLocalTime()).isEqualTo(LocalTime.of(hour, 30));
    }

    @Test
    void an_edition_of_years_ago_moves_by_whole_years_until_the_day_entries_close_lies_ahead() {
        List<Milestone> timetable = List.of(
                Harbour.date(Milestone.CLOSES, "2021-11-12T17:00Z"), Harbour.date(Milestone.CEREMONY, "2022-07-20"));
        Instant now = Instant.parse("2026-11-22T09:00:00Z");
        int weeks = Moved.weeksPast(timetable, UK, now);
        assertThat(new Moved(weeks, UK).date(new PartialDate("2022-07-20"))).isEqualTo(new PartialDate("2028-07-19"));
        assertThat(Moved.weeksPast(List.of(Harbour.date(Milestone.CEREMONY, "2022-07-20")), UK, now))
                .isEqualTo(261);
        assertThat(Moved.weeksPast(List.of(), UK, now)).isEqualTo(52);
    }
}
