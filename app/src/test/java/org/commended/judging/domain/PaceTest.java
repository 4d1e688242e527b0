package org.commended.judging.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.commended.judging.domain.Pace.State;
import org.junit.jupiter.api.Test;

class PaceTest {

    private static final Instant OPENED = Instant.parse("2027-03-01T09:00:00Z");
    private static final Instant CLOSES = OPENED.plus(Duration.ofDays(20));

    private static State after(int days, int done) {
        return Pace.of(done, 10, OPENED, CLOSES, OPENED.plus(Duration.ofDays(days)))
                .state();
    }

    @Test
    void whoever_has_begun_nothing_is_behind_after_a_quarter_of_the_time_and_not_before() {
        assertThat(after(4, 0)).isEqualTo(State.ON_TIME);
        assertThat(after(5, 0)).isEqualTo(State.NOT_BEGUN);
    }

    @Test
    void whoever_lags_more_than_a_fifth_behind_the_time_is_slow() {
        assertThat(after(10, 3)).isEqualTo(State.ON_TIME);
        assertThat(after(10, 2)).isEqualTo(State.SLOW);
    }

    @Test
    void in_the_last_two_days_anything_missing_counts() {
        assertThat(after(17, 9)).isEqualTo(State.ON_TIME);
        assertThat(after(18, 9)).isEqualTo(State.LAST_DAYS);
        assertThat(after(19, 10)).isEqualTo(State.DONE);
    }

    @Test
    void where_no_end_is_set_nobody_is_behind() {
        Pace pace = Pace.of(0, 10, OPENED, null, OPENED.plus(Duration.ofDays(300)));
        assertThat(pace.state()).isEqualTo(State.ON_TIME);
        assertThat(pace.daysLeft()).isNull();
    }

    @Test
    void the_last_day_counts_as_one() {
        assertThat(Pace.of(0, 1, OPENED, CLOSES, CLOSES.minusSeconds(60)).daysLeft())
                .isEqualTo(1);
    }
}
