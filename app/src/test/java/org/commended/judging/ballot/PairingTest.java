package org.commended.judging.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.commended.judging.ballot.Pairing.Pair;
import org.commended.shared.EntryId;
import org.junit.jupiter.api.Test;

class PairingTest {

    private static List<EntryId> entries(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new EntryId(new UUID(7, i)))
                .toList();
    }

    /** All pairs that are asked until enough is answered. */
    private static Set<Set<EntryId>> asked(String lot, List<EntryId> entries) {
        Set<Set<EntryId>> done = new HashSet<>();
        while (new Pairing(lot, entries, done).left() > 0) {
            Pairing pairing = new Pairing(lot, entries, done);
            Optional<Pair> next = pairing.next();
            assertThat(done.add(next.orElseThrow().both())).as("asked once").isTrue();
            assertThat(new Pairing(lot, entries, done).left()).isEqualTo(pairing.left() - 1);
        }
        return done;
    }

    @Property(tries = 60)
    void every_entry_is_compared_often_enough_and_hardly_more(
            @ForAll @IntRange(min = 0, max = 14) int count, @ForAll long lot) {
        List<EntryId> entries = entries(count);
        Map<EntryId, Integer> times = new HashMap<>();
        Set<Set<EntryId>> asked = asked("lot " + lot, entries);
        asked.forEach(pair -> pair.forEach(entry -> times.merge(entry, 1, Integer::sum)));
        int enough = Math.min(Pairing.ENOUGH, Math.max(0, count - 1));
        assertThat(entries)
                .allSatisfy(entry -> assertThat(times.getOrDefault(entry, 0)).isGreaterThanOrEqualTo(enough));
        assertThat(asked.size()).isLessThanOrEqualTo((count * enough + 1) / 2 + 2);
    }

    @Property(tries = 40)
    void what_is_asked_depends_on_the_lot_alone(@ForAll @IntRange(min = 2, max = 9) int count, @ForAll long lot) {
        List<EntryId> entries = entries(count);
        assertThat(asked("lot " + lot, entries)).isEqualTo(asked("lot " + lot, List.copyOf(entries.reversed())));
    }

    @Property(tries = 40)
    void an_entry_that_is_left_out_later_is_asked_about_no_more(@ForAll @IntRange(min = 3, max = 9) int count) {
        List<EntryId> entries = entries(count);
        Set<Set<EntryId>> done = asked("lot", entries);
        List<EntryId> fewer = entries.subList(1, count);
        Pairing after = new Pairing("lot", fewer, done);
        assertThat(after.left()).isLessThanOrEqualTo(asked("lot", fewer).size());
        after.next().ifPresent(pair -> assertThat(pair.both()).doesNotContain(entries.getFirst()));
    }

    @Test
    void what_is_left_of_eighty_entries_is_found_for_a_whole_panel_while_a_page_is_made() {
        List<EntryId> entries = entries(80);
        assertTimeout(Duration.ofSeconds(4), () -> {
            for (int judge = 0; judge < 20; judge++)
                assertThat(new Pairing("judge " + judge, entries, Set.of()).left())
                        .isBetween(240, 242);
        });
    }
}
