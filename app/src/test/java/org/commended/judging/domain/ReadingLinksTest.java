package org.commended.judging.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.commended.judging.domain.ScoreTable.Reading;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;

class ReadingLinksTest {

    private static final List<EntryId> ENTRIES =
            Stream.generate(EntryId::next).limit(6).toList();
    private static final List<PersonId> JUDGES =
            Stream.generate(PersonId::next).limit(5).toList();

    /** Against the definition: taking a bridge away leaves more parts than there were. */
    @Property(tries = 300)
    void a_bridge_is_a_reading_without_which_the_table_falls_apart(
            @ForAll @Size(max = 18) Set<@IntRange(max = 29) Integer> cells) {
        List<Reading> readings = cells.stream()
                .map(cell -> new Reading(ENTRIES.get(cell / 5), JUDGES.get(cell % 5), Map.of("need", 3)))
                .toList();
        List<Reading> expected = readings.stream()
                .filter(reading -> parts(without(readings, reading)) > parts(readings))
                .toList();
        assertThat(new ReadingLinks(table(readings)).bridges()).isEqualTo(expected);
    }

    private static ScoreTable table(List<Reading> readings) {
        return new ScoreTable(ENTRIES, JUDGES, List.of(), readings);
    }

    private static List<Reading> without(List<Reading> readings, Reading one) {
        return readings.stream().filter(reading -> reading != one).toList();
    }

    private static int parts(List<Reading> readings) {
        List<Object> left = new ArrayList<>(ENTRIES);
        left.addAll(JUDGES);
        int parts = 0;
        while (!left.isEmpty()) {
            Set<Object> part = new HashSet<>(Set.of(left.getFirst()));
            while (readings.stream()
                    .anyMatch(reading -> part.contains(reading.entry()) != part.contains(reading.judge()))) {
                for (Reading reading : readings) {
                    if (!part.contains(reading.entry()) && !part.contains(reading.judge())) continue;
                    part.add(reading.entry());
                    part.add(reading.judge());
                }
            }
            left.removeAll(part);
            parts++;
        }
        return parts;
    }
}
