package org.commended.programme.domain;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Month;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamedDateTest {

    @Test
    void dates_are_read_however_people_write_them() {
        assertThat(NamedDate.in("Wednesday 4th March, then Friday the 12th of March 2027, July 20, 2022 and May 2026"))
                .containsExactly(
                        new NamedDate("Wednesday 4th March", WEDNESDAY, 4, Month.MARCH, null),
                        new NamedDate("Friday the 12th of March 2027", FRIDAY, 12, Month.MARCH, 2027),
                        new NamedDate("July 20, 2022", null, 20, Month.JULY, 2022),
                        new NamedDate("May 2026", null, null, Month.MAY, 2026));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "You may 5 times march",
                "31 June",
                "in 2020",
                "Mayor 12",
                "12 Marchmont Street",
                "on Friday",
                "99 January",
                "Jane Sept"
            })
    void what_is_no_date_is_left_out(String text) {
        assertThat(NamedDate.in(text)).isEmpty();
    }

    @Test
    void an_hour_behind_a_date_is_no_day() {
        assertThat(NamedDate.in("12 March 17:00 and 4 July 6pm"))
                .extracting(NamedDate::quote)
                .containsExactly("12 March", "4 July");
    }

    @Property
    void no_text_breaks_it(@ForAll String text) {
        assertThat(NamedDate.in(text)).isNotNull();
    }
}
