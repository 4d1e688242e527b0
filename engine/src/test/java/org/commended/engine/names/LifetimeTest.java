package org.commended.engine.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LifetimeTest {

    private static final LocalDate DAY = LocalDate.of(2023, 4, 1);

    @Test
    void aLifetimeOfOneDayHoldsThatDayOnly() {
        Lifetime day = new Lifetime(DAY, DAY);

        assertThat(day.includes(DAY)).isTrue();
        assertThat(day.includes(DAY.minusDays(1))).isFalse();
        assertThat(day.includes(DAY.plusDays(1))).isFalse();
    }

    @Test
    void unknownEndsAreOpen() {
        assertThat(new Lifetime(null, null).includes(LocalDate.MIN)).isTrue();
        assertThat(new Lifetime(DAY, null).includes(LocalDate.MAX)).isTrue();
    }

    @Test
    void anEndBeforeTheBeginningIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Lifetime(DAY, DAY.minusDays(1)));
    }
}
