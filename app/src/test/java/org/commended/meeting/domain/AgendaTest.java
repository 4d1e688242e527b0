package org.commended.meeting.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commended.judging.EntryStanding;
import org.commended.judging.Ranking;
import org.commended.judging.Ranking.Adjusted;
import org.commended.judging.Ranking.Basis;
import org.commended.judging.Ranking.Ranked;
import org.commended.judging.Ranking.Scale;
import org.commended.shared.EntryId;
import org.junit.jupiter.api.Test;

class AgendaTest {

    private static final Scale ONE_TO_FIVE = new Scale(1, 5);

    @Provide
    Arbitrary<List<Ranked>> entries() {
        Arbitrary<Integer> chance = Arbitraries.integers().between(0, 20);
        Arbitrary<Integer> spread = Arbitraries.integers().between(0, 8);
        return Combinators.combine(chance, spread)
                .as((c, s) -> new int[] {c, s})
                .list()
                .ofMaxSize(9)
                .map(AgendaTest::ranked);
    }

    private static List<Ranked> ranked(List<int[]> figures) {
        List<Ranked> ranked = new ArrayList<>();
        for (int[] one : figures) ranked.add(ranked(ranked.size() + 1, one[0] / 20.0, one[1] / 4.0));
        return ranked;
    }

    private static Ranked ranked(int place, double chance, double spread) {
        var standing = new EntryStanding(
                EntryId.next(), "Entry " + place, 3, BigDecimal.valueOf(3), BigDecimal.valueOf(spread), null, null);
        return new Ranked(standing, place, new Adjusted(3, 2, 4, 1, 9, chance, place));
    }

    private static Agenda agenda(List<Ranked> entries) {
        return Agenda.of(new Ranking(Basis.ADJUSTED, 2, null, ONE_TO_FIVE, entries));
    }

    private static double doubt(AgendaItem item) {
        double chance =
                Objects.requireNonNull(Objects.requireNonNull(item.adjusted()).chance());
        return Math.abs(chance - 0.5);
    }

    private static double spread(AgendaItem item) {
        return Objects.requireNonNull(item.spread());
    }

    @Property
    void every_entry_is_on_it_once_and_what_is_talked_about_comes_first(@ForAll("entries") List<Ranked> entries) {
        Agenda agenda = agenda(entries);
        assertThat(agenda.items()).hasSameSizeAs(entries);
        assertThat(new HashSet<>(agenda.items().stream().map(AgendaItem::entry).toList()))
                .hasSameSizeAs(entries);
        List<AgendaItem> together = new ArrayList<>(agenda.talk());
        together.addAll(agenda.rest());
        assertThat(agenda.items()).isEqualTo(together);
    }

    @Property
    void the_most_doubtful_come_first_and_of_those_the_most_disputed(@ForAll("entries") List<Ranked> entries) {
        List<AgendaItem> talk = agenda(entries).talk();
        for (int i = 1; i < talk.size(); i++) {
            AgendaItem before = talk.get(i - 1);
            AgendaItem after = talk.get(i);
            assertThat(doubt(before)).isLessThanOrEqualTo(doubt(after));
            if (doubt(before) == doubt(after)) assertThat(spread(before)).isGreaterThanOrEqualTo(spread(after));
        }
    }

    @Property
    void only_what_is_sure_and_undisputed_is_taken_without_talk(@ForAll("entries") List<Ranked> entries) {
        for (AgendaItem item : agenda(entries).rest()) {
            assertThat(doubt(item)).isGreaterThanOrEqualTo(0.45 - 1e-9);
            assertThat(spread(item)).isLessThan(1.2);
        }
    }

    @Property
    void the_order_in_which_entries_are_listed_makes_no_difference(
            @ForAll("entries") List<Ranked> entries, @ForAll long seed) {
        List<Ranked> shuffled = new ArrayList<>(entries);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(agenda(shuffled)).isEqualTo(agenda(entries));
    }

    @Test
    void by_plain_means_the_line_is_where_doubt_is() {
        List<EntryStanding> means = new ArrayList<>();
        for (String mean : List.of("4.9", "3.1", "3.0", "1.2"))
            means.add(new EntryStanding(
                    EntryId.next(), mean, 4, new BigDecimal(mean), new BigDecimal("0.40"), null, null));
        Agenda agenda = Agenda.of(new Ranking(Basis.MEANS, 2, null, ONE_TO_FIVE, Ranking.byMeans(means)));
        assertThat(agenda.talk().stream().map(AgendaItem::mean)).containsExactlyInAnyOrder(3.1, 3.0);
        assertThat(agenda.rest().stream().map(AgendaItem::mean)).containsExactly(4.9, 1.2);
    }

    @Test
    void what_nobody_scored_is_talked_about_last() {
        List<Ranked> entries = new ArrayList<>(List.of(ranked(1, 0.5, 0)));
        var unscored = new EntryStanding(EntryId.next(), "New", 0, null, null, null, null);
        entries.add(new Ranked(unscored, 0, null));
        assertThat(agenda(entries).talk().getLast().entry()).isEqualTo(unscored.entry());
    }

    @Test
    void an_item_moves_past_its_neighbour_as_whoever_moves_it_sees_them() {
        Agenda agenda = agenda(List.of(ranked(1, 0.5, 0), ranked(2, 0.6, 0), ranked(3, 0.7, 0)));
        List<EntryId> order = agenda.items().stream().map(AgendaItem::entry).toList();
        Agenda moved = agenda.moved(order.get(2), true, Set.of(order.get(1)));
        assertThat(moved.items().stream().map(AgendaItem::entry))
                .containsExactly(order.get(2), order.get(0), order.get(1));
        assertThat(agenda.moved(order.get(0), true, Set.of())).isEqualTo(agenda);
        assertThat(agenda.moved(order.get(0), false, Set.of())
                        .items()
                        .getFirst()
                        .entry())
                .isEqualTo(order.get(1));
    }

    @Test
    void finalists_hold_the_places_they_have_among_themselves() {
        List<AgendaItem> items = IntStream.rangeClosed(1, 4)
                .mapToObj(place -> new AgendaItem(new EntryId(UUID.randomUUID()), true, place, 5.0 - place, 0.5, null))
                .toList();
        Agenda finalists =
                new Agenda(items).only(Set.of(items.get(1).entry(), items.get(3).entry()));
        assertThat(finalists.items()).extracting(AgendaItem::place).containsExactly(1, 2);
        assertThat(finalists.items())
                .extracting(AgendaItem::entry)
                .containsExactly(items.get(1).entry(), items.get(3).entry());
    }
}
