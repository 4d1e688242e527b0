package org.commended.judging.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.commended.judging.EntryStanding;
import org.commended.programme.domain.StagePlan;
import org.commended.shared.EntryId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GoingOnTest {

    private static final EntryStanding FIRST = standing("4.50");
    private static final EntryStanding SECOND = standing("3.50");
    private static final EntryStanding THIRD = standing("3.49");
    private static final EntryStanding UNREAD = standing(null);
    private static final List<EntryStanding> RANKED = List.of(FIRST, SECOND, THIRD, UNREAD);

    private static EntryStanding standing(@Nullable String mean) {
        BigDecimal figure = mean == null ? null : new BigDecimal(mean);
        return new EntryStanding(EntryId.next(), "An entry", mean == null ? 0 : 3, figure, null, figure, figure);
    }

    @Test
    void nobody_goes_on_by_a_rule_where_the_panel_chooses() {
        assertThat(GoingOn.by(StagePlan.GoingOn.CHOSEN, RANKED)).isEmpty();
    }

    @Test
    void the_best_so_many_go_on_and_none_that_nobody_scored() {
        assertThat(GoingOn.by(StagePlan.GoingOn.best(2), RANKED)).containsExactly(FIRST.entry(), SECOND.entry());
        assertThat(GoingOn.by(StagePlan.GoingOn.best(9), RANKED))
                .containsExactly(FIRST.entry(), SECOND.entry(), THIRD.entry());
    }

    @Test
    void from_a_mean_on_it_is_that_mean_that_still_goes_on() {
        StagePlan.GoingOn rule = StagePlan.GoingOn.from(new BigDecimal("3.5"));
        assertThat(GoingOn.by(rule, RANKED)).containsExactly(FIRST.entry(), SECOND.entry());
    }
}
