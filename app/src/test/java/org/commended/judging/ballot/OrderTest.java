package org.commended.judging.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commended.judging.ballot.Typed.Move;
import org.commended.shared.EntryId;
import org.junit.jupiter.api.Test;

class OrderTest {

    private static final EntryId A = entry(1);
    private static final EntryId B = entry(2);
    private static final EntryId C = entry(3);

    private static EntryId entry(int number) {
        return new EntryId(new UUID(0, number));
    }

    @Test
    void after_two_at_the_second_place_comes_the_fourth() {
        Order order = new Order(List.of(List.of(A), List.of(B, C), List.of(entry(4))));
        assertThat(order.places()).isEqualTo(Map.of(A, 1, B, 2, C, 2, entry(4), 4));
    }

    @Test
    void one_that_stands_level_steps_out_of_it_first() {
        Order level = new Order(List.of(List.of(A), List.of(B, C)));
        assertThat(level.move(new Move(C, true)).groups()).containsExactly(List.of(A), List.of(C), List.of(B));
        assertThat(level.move(new Move(B, false)).groups()).containsExactly(List.of(A), List.of(C), List.of(B));
    }

    @Test
    void one_without_a_place_goes_to_the_end() {
        Order order = new Order(List.of(List.of(A), List.of(B)));
        assertThat(order.move(new Move(C, false)).groups()).containsExactly(List.of(A), List.of(B), List.of(C));
    }

    @Provide
    Arbitrary<Map<EntryId, Integer>> places() {
        return Arbitraries.integers()
                .between(1, 8)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(list -> {
                    Map<EntryId, Integer> places = new HashMap<>();
                    IntStream.range(0, list.size()).forEach(i -> places.put(entry(i), list.get(i)));
                    return places;
                });
    }

    @Property
    void a_move_moves_one_and_leaves_the_others_as_they_stood(
            @ForAll("places") Map<EntryId, Integer> places, @ForAll boolean up) {
        EntryId moved = entry(0);
        Map<EntryId, Integer> after = Order.of(places).move(new Move(moved, up)).places();
        assertThat(after.keySet()).isEqualTo(places.keySet());
        for (EntryId one : places.keySet()) {
            for (EntryId other : places.keySet()) {
                if (one.equals(moved) || other.equals(moved)) continue;
                assertThat(Integer.signum(after.getOrDefault(one, 0) - after.getOrDefault(other, 0)))
                        .isEqualTo(Integer.signum(places.getOrDefault(one, 0) - places.getOrDefault(other, 0)));
            }
        }
    }

    @Property
    void down_and_up_again_is_where_one_stood(@ForAll("places") Map<EntryId, Integer> some) {
        Map<EntryId, Integer> places = new HashMap<>();
        some.keySet().forEach(entry -> places.put(entry, places.size() + 1));
        EntryId moved = entry(0);
        boolean last = places.getOrDefault(moved, 0) == places.size();
        Order order = Order.of(places);
        Order there = last ? order : order.move(new Move(moved, false)).move(new Move(moved, true));
        assertThat(there.places()).isEqualTo(places);
    }
}
