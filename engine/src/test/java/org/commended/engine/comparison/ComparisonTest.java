package org.commended.engine.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import org.assertj.core.data.Offset;
import org.commended.engine.Reference;
import org.commended.engine.comparison.Choice.Alternative;
import org.commended.engine.comparison.ComparisonReport.Worth;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final Offset<Double> CLOSE = within(1e-6);
    private static final ComparisonSettings PLAIN = new ComparisonSettings(null, false, 1);

    @Test
    void iceHockeyIsAsInBradleyTerry2() throws IOException {
        List<Choice> games = Reference.table("icehockey.csv").stream()
                .map(row -> game(row.get("visitor"), row.get("opponent"), Double.parseDouble(row.get("result"))))
                .toList();
        ComparisonReport report = Comparison.of(games, new ComparisonSettings("Alaska Anchorage", false, 1));

        assertThat(report.entries()).hasSize(58);
        assertThat(report.deviance()).isCloseTo(1133.758382, CLOSE);
        assertThat(worth(report, "Denver").worth()).isCloseTo(1.618236, CLOSE);
        assertThat(worth(report, "Denver").se()).isCloseTo(0.512836, CLOSE);
        assertThat(worth(report, "Alaska Anchorage").se()).isZero();
    }

    /** Two entries: log-odds of the wins, and √(1/a + 1/b). */
    @Test
    void oneWonThreeOfFour() {
        Choice win = Choice.between("b", "a");
        ComparisonReport report = Comparison.of(List.of(win, win, win, Choice.between("a", "b")), PLAIN);

        assertThat(worth(report, "b").worth()).isCloseTo(Math.log(3), CLOSE);
        assertThat(worth(report, "b").se()).isCloseTo(Math.sqrt(1 + 1 / 3.0), CLOSE);
        assertThat(report.logLikelihood()).isCloseTo(3 * Math.log(.75) + Math.log(.25), CLOSE);
        assertThat(report.home()).isNull();
        assertThat(worth(report, "b").topProbability()).isBetween(0.8, 0.86);
    }

    @Test
    void theOwnGroundIsToldFromWorth() {
        Choice atHome = new Choice(List.of(new Alternative("a", 1, 1, true), new Alternative("b", 0, 1, false)), 3);
        Choice away = new Choice(List.of(new Alternative("a", 0, 1, true), new Alternative("b", 1, 1, false)), 1);
        Choice there = new Choice(List.of(new Alternative("a", 1, 1, false), new Alternative("b", 0, 1, true)), 1);
        Choice lost = new Choice(List.of(new Alternative("a", 0, 1, false), new Alternative("b", 1, 1, true)), 3);
        ComparisonReport report = Comparison.of(List.of(atHome, away, there, lost), PLAIN);

        assertThat(report.home()).isCloseTo(Math.log(3), CLOSE);
        assertThat(worth(report, "b").worth()).isCloseTo(0, CLOSE);
    }

    @Test
    void anOrderIsAChoiceFromWhatIsLeft() {
        List<Choice> choices = Choice.ofRanking(List.of(List.of("a"), List.of("b", "c"), List.of("d")));

        assertThat(choices).hasSize(3);
        assertThat(choices.get(1).alternatives()).extracting(Alternative::share).containsExactly(0.5, 0.5, 0.0);
        assertThat(choices.get(2).alternatives())
                .extracting(Alternative::presence)
                .containsExactly(0.5, 0.5, 1.0);
    }

    /** Orders that turn in a ring leave all equal. */
    @Test
    void aRingOfOrdersHasNoFirst() {
        List<Choice> choices = List.of(List.of("a", "b", "c"), List.of("b", "c", "a"), List.of("c", "a", "b")).stream()
                .flatMap(order -> Choice.ofRanking(order.stream().map(List::of).toList()).stream())
                .toList();
        ComparisonReport report = Comparison.of(choices, PLAIN);

        assertThat(report.entries()).allSatisfy(entry -> {
            assertThat(entry.worth()).isCloseTo(0, CLOSE);
            assertThat(entry.rank()).isOne();
        });
        assertThat(report.logLikelihood()).isCloseTo(3 * Math.log(1 / 6.0), CLOSE);
    }

    @Test
    void onlyWinsOrNoMeetingAreHeldByThePrior() {
        ComparisonReport report = Comparison.of(List.of(Choice.between("a", "b"), Choice.between("c", "d")), PLAIN);

        assertThat(report.warnings()).hasSize(1);
        assertThat(report.entries()).allMatch(entry -> Math.abs(entry.worth()) < 1 && entry.se() > 0);
        assertThat(Comparison.of(List.of(), PLAIN).entries()).isEmpty();
    }

    private static Choice game(String visitor, String opponent, double result) {
        return new Choice(
                List.of(new Alternative(visitor, result, 1, false), new Alternative(opponent, 1 - result, 1, false)),
                1);
    }

    private static Worth worth(ComparisonReport report, String entry) {
        return report.entries().stream()
                .filter(each -> each.entry().equals(entry))
                .findFirst()
                .orElseThrow();
    }
}
