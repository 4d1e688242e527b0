package org.commended.entry.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.commended.entry.domain.Pace.Year;
import org.junit.jupiter.api.Test;

class PaceTest {

    private static final ZoneId UK = ZoneId.of("Europe/London");
    private static final Instant CLOSES = Instant.parse("2027-03-12T17:00:00Z");
    private static final Instant CLOSED = Instant.parse("2026-03-13T12:00:00Z");
    private static final Instant NOW = CLOSES.minus(Duration.ofDays(3));

    private static Year year(Instant closes, int... hoursBefore) {
        List<Instant> received = Arrays.stream(hoursBefore)
                .mapToObj(hours -> closes.minus(Duration.ofHours(hours)))
                .sorted()
                .toList();
        return new Year("a year", received, closes);
    }

    private static Pace pace(Year now, Year before) {
        return new Pace(now, Optional.of(before), UK, NOW);
    }

    private static Pace alone(Year year, Instant now) {
        return new Pace(year, Optional.empty(), UK, now);
    }

    @Test
    void last_year_is_looked_at_with_as_much_time_to_go() {
        Pace pace = pace(year(CLOSES, 100, 90, 80), year(CLOSED, 200, 73, 72, 71, 1));
        assertThat(pace.sent()).isEqualTo(3);
        assertThat(pace.sentBefore()).contains(3);
        assertThat(pace.ahead()).contains(0);
    }

    @Test
    void days_to_go_are_counted_as_people_count_them() {
        assertThat(alone(year(CLOSES), CLOSES.minus(Duration.ofHours(18))).daysToGo())
                .isEqualTo(1);
        assertThat(alone(year(CLOSES), CLOSES.minusSeconds(1)).daysToGo()).isZero();
    }

    @Test
    void the_line_of_this_year_ends_today_and_the_line_of_last_year_at_its_deadline() {
        Pace pace = pace(year(CLOSES, 24 * 40, 24 * 4, 80), year(CLOSED, 24 * 10, 1));
        assertThat(pace.totals()).hasSize(33).startsWith(1).endsWith(2, 3);
        assertThat(pace.totalsBefore().orElseThrow()).hasSize(36).startsWith(0).endsWith(1, 2);
    }

    @Test
    void the_picture_reaches_back_to_the_week_behind_while_there_are_many_to_go() {
        assertThat(alone(year(CLOSES), NOW).weeks()).isEqualTo(5);
        Pace early = alone(year(CLOSES, 24 * 75), CLOSES.minus(Duration.ofDays(72)));
        assertThat(early.weeks()).isEqualTo(12);
        assertThat(early.totals()).startsWith(0).endsWith(1).hasSize(13);
    }

    @Test
    void every_entry_is_counted_by_the_end_whenever_it_came() {
        int[] hours = IntStream.range(0, 60).map(number -> number * 7).toArray();
        Pace pace = pace(year(CLOSES), year(CLOSED, hours));
        assertThat(pace.totalsBefore().orElseThrow()).isSorted().endsWith(60);
    }

    @Test
    void today_begins_at_midnight_where_the_edition_is() {
        Instant summer = Instant.parse("2027-06-30T22:30:00Z");
        Year year = new Year("2027", List.of(summer.minusSeconds(3600), summer.plusSeconds(3000)), CLOSES);
        assertThat(alone(year, Instant.parse("2027-07-01T08:00:00Z")).sentToday())
                .isEqualTo(1);
    }
}
