package org.commended.judging.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.commended.judging.domain.ScoreTable.Reading;
import org.commended.programme.domain.Criterion;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.junit.jupiter.api.Test;

class ScoreTableTest {

    private static final EntryId ENTRY = EntryId.next();
    private static final EntryId OTHER = EntryId.next();
    private static final PersonId ANN = PersonId.next();
    private static final PersonId BEN = PersonId.next();
    private static final PersonId CAT = PersonId.next();

    private static final List<Criterion> CRITERIA = List.of(
            new Criterion("need", "Need", new BigDecimal("15"), List.of()),
            new Criterion("approach", "Approach", new BigDecimal("25"), List.of()),
            new Criterion("results", "Results", new BigDecimal("40"), List.of()),
            new Criterion("sharing", "Sharing", new BigDecimal("20"), List.of()));

    private static Reading reading(EntryId entry, PersonId judge, int need, int approach, int results, int sharing) {
        return new Reading(
                entry, judge, Map.of("need", need, "approach", approach, "results", results, "sharing", sharing));
    }

    private static ScoreTable table(Reading... readings) {
        return new ScoreTable(List.of(ENTRY, OTHER), List.of(ANN, BEN, CAT), CRITERIA, List.of(readings));
    }

    /** 15·4 + 25·5 + 40·4 + 20·3 = 60 + 125 + 160 + 60 = 405; over 100 is 4.05. */
    @Test
    void a_composite_weighs_each_mark_by_its_criterion() {
        Reading reading = reading(ENTRY, ANN, 4, 5, 4, 3);
        assertThat(table(reading).composite(reading))
                .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("4.05"));
    }

    /** Only proportions matter: weights of 3, 5, 8 and 4 are the same as 15, 25, 40 and 20. */
    @Test
    void a_composite_is_the_same_for_weights_in_the_same_proportion() {
        List<Criterion> smaller = CRITERIA.stream()
                .map(one -> new Criterion(one.id(), one.text(), one.weight().divide(new BigDecimal(5)), List.of()))
                .toList();
        Reading reading = reading(ENTRY, ANN, 2, 5, 1, 4);
        BigDecimal whole = table(reading).composite(reading).orElseThrow();
        ScoreTable other = new ScoreTable(List.of(ENTRY), List.of(ANN), smaller, List.of(reading));
        assertThat(other.composite(reading).orElseThrow()).isEqualByComparingTo(whole);
    }

    /** A criterion added while judges were reading: (15·4 + 25·2) / 40 = 2.75. */
    @Test
    void a_mark_that_is_missing_takes_its_weight_with_it() {
        Reading reading = new Reading(ENTRY, ANN, Map.of("need", 4, "approach", 2));
        assertThat(table(reading).composite(reading).orElseThrow()).isEqualByComparingTo("2.75");
    }

    @Test
    void a_reading_without_a_mark_has_no_composite() {
        Reading reading = new Reading(ENTRY, ANN, Map.of("something else", 4));
        assertThat(table(reading).composite(reading)).isEmpty();
    }

    @Test
    void the_composites_of_an_entry_are_its_own() {
        ScoreTable table = table(reading(ENTRY, ANN, 5, 5, 5, 5), reading(OTHER, ANN, 1, 1, 1, 1));
        assertThat(table.composites(ENTRY)).singleElement().satisfies(value -> assertThat(value)
                .isEqualByComparingTo("5"));
    }
}
