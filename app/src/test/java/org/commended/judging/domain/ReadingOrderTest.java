package org.commended.judging.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.junit.jupiter.api.Test;

class ReadingOrderTest {

    private static final Random SEEDED = new Random(7);
    private static final List<EntryId> ENTRIES =
            IntStream.range(0, 8).mapToObj(i -> new EntryId(id())).toList();

    private static UUID id() {
        return new UUID(SEEDED.nextLong(), SEEDED.nextLong());
    }

    private static List<EntryId> order(PersonId judge, List<EntryId> entries) {
        return ReadingOrder.of(judge, entries, Function.identity());
    }

    @Test
    void a_judge_meets_the_same_order_however_the_entries_come() {
        PersonId judge = new PersonId(id());
        List<EntryId> turned = new ArrayList<>(ENTRIES);
        Collections.reverse(turned);
        assertThat(order(judge, turned)).isEqualTo(order(judge, ENTRIES)).containsExactlyInAnyOrderElementsOf(ENTRIES);
    }

    @Test
    void an_entry_that_is_taken_away_moves_no_other() {
        PersonId judge = new PersonId(id());
        List<EntryId> fewer = ENTRIES.subList(1, ENTRIES.size());
        List<EntryId> expected = new ArrayList<>(order(judge, ENTRIES));
        expected.remove(ENTRIES.getFirst());
        assertThat(order(judge, fewer)).isEqualTo(expected);
    }

    /** 4,000 judges, eight entries: each comes first for about 500, and 400 to 600 is nearly five deviations wide. */
    @Test
    void no_entry_comes_first_for_more_judges_than_another() {
        Map<EntryId, Integer> first = new HashMap<>();
        for (int i = 0; i < 4_000; i++)
            first.merge(order(new PersonId(id()), ENTRIES).getFirst(), 1, Integer::sum);
        assertThat(first).hasSize(8).allSatisfy((entry, times) -> assertThat(times)
                .isBetween(400, 600));
    }
}
