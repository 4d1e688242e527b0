package org.commended.results.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.commended.judging.EntryStanding;
import org.commended.judging.Ranking;
import org.commended.judging.Ranking.Basis;
import org.commended.judging.Ranking.Scale;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OrderOfStandingTest {

    private static final Instant NOW = Instant.parse("2027-07-08T12:00:00Z");

    private final EntryStanding moor = standing("The moor", "4.5");
    private final EntryStanding rain = standing("Rain gardens", "4.0");
    private final EntryStanding verge = standing("Verge", "4.0");
    private final EntryStanding late = standing("Late one", null);
    private final OrderOfStanding order = new OrderOfStanding(
            new Ranking(Basis.MEANS, 2, null, new Scale(1, 5), Ranking.byMeans(List.of(moor, rain, verge, late))),
            List.of("winner", "highly-commended"));

    private static EntryStanding standing(String title, @Nullable String mean) {
        return new EntryStanding(
                EntryId.next(), title, 3, mean == null ? null : new BigDecimal(mean), null, null, null);
    }

    private static StagedDecision decided(DecisionKind kind, String reasons, DecisionLine... lines) {
        return new StagedDecision(
                DecisionId.next(),
                EditionId.next(),
                CategoryId.next(),
                kind,
                false,
                false,
                reasons,
                List.of(lines),
                PersonId.next(),
                NOW,
                0);
    }

    private static StagedDecision shortlist(EntryStanding... chosen) {
        return decided(
                DecisionKind.SHORTLIST,
                "",
                Stream.of(chosen).map(one -> line(one, null)).toArray(DecisionLine[]::new));
    }

    private static DecisionLine line(EntryStanding one, @Nullable String level) {
        return new DecisionLine(one.entry(), level, "", Honour.UNSPOKEN);
    }

    @Test
    void the_first_so_many_depart_from_nothing() {
        assertThat(order.breachedBy(shortlist(moor))).isEmpty();
        assertThat(order.breachedBy(shortlist(moor, rain))).isEmpty();
    }

    @Test
    void of_entries_with_the_same_score_either_may_go_on() {
        assertThat(order.breachedBy(shortlist(moor, verge))).isEmpty();
    }

    @Test
    void whoever_goes_on_before_a_better_placed_entry_is_named() {
        assertThat(order.breachedBy(shortlist(rain))).containsExactly(new DepartureNeedsReasons("Rain gardens"));
        assertThat(order.breachedBy(shortlist(moor, late))).containsExactly(new DepartureNeedsReasons("Late one"));
    }

    @Test
    void reasons_answer_it() {
        assertThat(order.breachedBy(decided(DecisionKind.SHORTLIST, "Seen on site", line(rain, null))))
                .isEmpty();
    }

    @Test
    void a_lower_award_for_a_better_placed_entry_is_a_departure() {
        assertThat(order.departures(
                        decided(DecisionKind.RESULT, "", line(moor, "highly-commended"), line(rain, "winner"))))
                .containsExactly(rain.entry());
        assertThat(order.departures(
                        decided(DecisionKind.RESULT, "", line(moor, "winner"), line(verge, "highly-commended"))))
                .isEmpty();
    }
}
