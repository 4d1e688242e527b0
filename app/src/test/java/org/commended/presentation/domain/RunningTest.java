package org.commended.presentation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.commended.presentation.domain.Slot.Details;
import org.commended.presentation.domain.Slot.Progress;
import org.commended.presentation.domain.Slot.State;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RunningTest {

    private static final Instant TEN = Instant.parse("2027-05-10T09:00:00Z");

    private static Instant at(int minute) {
        return TEN.plus(Duration.ofMinutes(minute));
    }

    private static Slot slot(int minute, State state, @Nullable Integer began) {
        var details = new Details(at(minute), 15, 15, "Hall", "", "", Set.of());
        return Slot.free(UUID.randomUUID(), EditionId.next(), CategoryId.next(), details)
                .with(new Progress(state, began == null ? null : at(began), null));
    }

    @Test
    void a_day_that_keeps_its_hours_is_not_late() {
        var day = new Running(List.of(slot(35, State.PLANNED, null), slot(0, State.ON, 0)));
        assertThat(day.late(at(20))).isZero();
        assertThat(day.on().orElseThrow().startsAt()).isEqualTo(at(0));
        assertThat(day.next().orElseThrow().startsAt()).isEqualTo(at(35));
    }

    @Test
    void whoever_goes_on_past_their_end_makes_the_day_late() {
        assertThat(new Running(List.of(slot(0, State.ON, 0))).late(at(37))).isEqualTo(7);
    }

    @Test
    void whoever_began_late_makes_it_late_at_once() {
        assertThat(new Running(List.of(slot(0, State.ON, 12))).late(at(14))).isEqualTo(12);
    }

    @Test
    void nobody_on_when_the_next_should_be_is_late_too_and_whoever_did_not_come_is_not_waited_for() {
        var day = new Running(List.of(slot(0, State.ABSENT, null), slot(35, State.WAITING, null)));
        assertThat(day.late(at(20))).isZero();
        assertThat(day.late(at(40))).isEqualTo(5);
        assertThat(new Running(List.of(slot(0, State.ENDED, 0))).late(at(300))).isZero();
    }
}
