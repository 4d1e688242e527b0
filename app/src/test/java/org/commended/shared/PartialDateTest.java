package org.commended.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.commended.shared.PartialDate.Precision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @ParameterizedTest
    @CsvSource({
        "2031, YEAR, 2031-01-01",
        "2031-08, MONTH, 2031-08-01",
        "2032-02-29, DAY, 2032-02-29",
        "2031-03-12T17:00Z, HOUR, 2031-03-12",
        "2031-03-12T00:30+01:00, HOUR, 2031-03-12",
        "2031-03-12T17:00:30.5-03:30, HOUR, 2031-03-12",
    })
    void aDateKeepsWhatWasWrittenAndKnowsItsFirstDay(String written, Precision precision, LocalDate firstDay) {
        PartialDate date = new PartialDate(written);

        assertThat(date).hasToString(written);
        assertThat(date.precision()).isEqualTo(precision);
        assertThat(date.firstDay()).isEqualTo(firstDay);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "31",
                "0031",
                "12031",
                "2031-13",
                "2031-00",
                "2031-8",
                "2031-02-29",
                "2031-02-30",
                "12/03/2031",
                "2031-03-12T17:00",
                "2031-03-12T17Z",
                "2031-03-12T24:00Z",
                "2031-03-12T17:60Z",
                "2031-03-12T17:00+19:00",
                "2031-03-12 17:00Z",
                "2031-03-12T17:00z",
                " 2031",
                "2031\n",
                "٢٠٣١",
                "August 2031"
            })
    void whatIsNoDateIsNotFound(String text) {
        assertThat(PartialDate.find(text)).isEmpty();
        assertThatThrownBy(() -> new PartialDate(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anInstantIsKnownOnlyWithTheHour() {
        assertThat(new PartialDate("2031-07-12T17:00+01:00").instant()).contains(Instant.parse("2031-07-12T16:00:00Z"));
        assertThat(new PartialDate("2031-07-12").instant()).isEmpty();
        assertThat(new PartialDate("2031").instant()).isEmpty();
    }

    @Test
    void theFirstInstantOfADayIsMidnightInTheZone() {
        assertThat(new PartialDate("2031-07").firstInstant(LONDON)).isEqualTo(Instant.parse("2031-06-30T23:00:00Z"));
    }

    @Test
    void datesAreInTheOrderOfTheirFirstInstants() {
        List<PartialDate> inOrder = Stream.of(
                        "2030", "2031", "2031-01", "2031-01-01", "2031-07-01", "2031-07-01T00:30+01:00", "2031-07-02")
                .map(PartialDate::new)
                .toList();

        assertThat(inOrder.reversed().stream().sorted(PartialDate.inOrder(LONDON)))
                .containsExactlyElementsOf(inOrder);
    }

    @Test
    void theZoneDecidesBetweenADayAndAnHour() {
        PartialDate day = new PartialDate("2031-07-01");
        PartialDate hour = new PartialDate("2031-06-30T23:30Z");

        assertThat(PartialDate.inOrder(LONDON).compare(day, hour)).isNegative();
        assertThat(PartialDate.inOrder(ZoneOffset.UTC).compare(day, hour)).isPositive();
    }

    @Test
    void oneInstantWrittenTwiceIsTwoDates() {
        assertThat(new PartialDate("2031-03-12T17:00Z")).isNotEqualTo(new PartialDate("2031-03-12T17:00+00:00"));
    }

    @Property(tries = 300)
    void everyDayAndHourOfTheCalendarIsFoundAgain(
            @ForAll @IntRange(min = -300_000, max = 900_000) int epochDay,
            @ForAll @IntRange(max = 1439) int minute,
            @ForAll @IntRange(min = -18, max = 18) int offset) {
        LocalDate day = LocalDate.ofEpochDay(epochDay);
        String written = day + "T" + LocalTime.MIN.plusMinutes(minute) + ZoneOffset.ofHours(offset);

        assertThat(new PartialDate(day.toString()).firstDay()).isEqualTo(day);
        assertThat(new PartialDate(written).instant())
                .contains(day.atTime(LocalTime.MIN.plusMinutes(minute)).toInstant(ZoneOffset.ofHours(offset)));
    }
}
