package org.commended.demonstration.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DaysTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static Days on(String day) {
        return new Days(LocalDate.parse(day), LONDON);
    }

    @Test
    void days_are_counted_from_the_day_of_loading() {
        assertThat(on("2027-02-10").resolve("from {d-7} to {d+90}")).isEqualTo("from 2027-02-03 to 2027-05-11");
    }

    @Test
    void an_hour_has_the_offset_of_its_own_day() {
        assertThat(on("2027-02-10").resolve("{d-40T09:00}")).isEqualTo("2027-01-01T09:00Z");
        assertThat(on("2027-02-10").resolve("{d+90T17:30}")).isEqualTo("2027-05-11T17:30+01:00");
        assertThat(on("2027-02-10").instant("{d+90T17:30}")).isEqualTo(Instant.parse("2027-05-11T16:30:00Z"));
    }

    @Test
    void the_year_is_that_of_the_night() {
        assertThat(on("2026-12-20").resolve("{y-1} {y} {y+1}")).isEqualTo("2026 2027 2028");
        assertThat(on("2026-12-02").resolve("{y}")).isEqualTo("2026");
    }

    @Test
    void other_braces_stay() {
        assertThat(on("2027-02-10").resolve("{0} {day} {d}")).isEqualTo("{0} {day} 2027-02-10");
    }

    @Property
    void a_moved_day_is_a_weekday_at_most_two_days_away(@ForAll @IntRange(min = -1000, max = 1000) int days) {
        LocalDate today = LocalDate.parse("2027-02-10");
        LocalDate moved =
                LocalDate.parse(on("2027-02-10").resolveToWeekdays("{d" + (days < 0 ? "" : "+") + days + "}"));

        assertThat(moved.getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        assertThat(moved).isBetween(today.plusDays(days - 2), today.plusDays(days + 2));
    }
}
