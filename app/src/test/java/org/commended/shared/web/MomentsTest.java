package org.commended.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.commended.shared.PartialDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MomentsTest {

    private final Moments moments = new Languages().english().moments();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2027                   | 2027
            2027-03                | March 2027
            2027-03-12             | Friday 12 March 2027
            2027-03-12T17:00Z      | Friday 12 March 2027 at 5pm (UK time)
            2027-07-08T11:00Z      | Thursday 8 July 2027 at midday (UK time)
            2027-07-08T18:30+01:00 | Thursday 8 July 2027 at 6.30pm (UK time)""")
    void a_date_is_said_as_exactly_as_it_is_known(String written, String said) {
        assertThat(moments.date(new PartialDate(written), Moments.UK)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"Europe/London,UK time", "Europe/Paris,Paris", "America/New_York,New York"})
    void a_zone_has_a_name_people_know(String zone, String said) {
        assertThat(moments.zone(ZoneId.of(zone))).isEqualTo(said);
    }
}
