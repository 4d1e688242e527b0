package org.commended.programme.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.UniqueElements;
import org.junit.jupiter.api.Test;

class InOrderTest {

    private static final List<String> ABC = List.of("a", "b", "c");

    @Test
    void an_item_moves_a_place_and_stays_at_the_ends() {
        assertThat(InOrder.moved(ABC, "b", true)).containsExactly("b", "a", "c");
        assertThat(InOrder.moved(ABC, "b", false)).containsExactly("a", "c", "b");
        assertThat(InOrder.moved(ABC, "a", true)).isEqualTo(ABC);
        assertThat(InOrder.moved(ABC, "c", false)).isEqualTo(ABC);
        assertThat(InOrder.moved(ABC, "x", false)).isEqualTo(ABC);
    }

    @Property
    void moving_there_and_back_changes_nothing(@ForAll @UniqueElements List<Integer> items, @ForAll int which) {
        if (items.size() < 2) return;
        Integer item = items.get(Math.floorMod(which, items.size() - 1));
        assertThat(InOrder.moved(InOrder.moved(items, item, false), item, true)).isEqualTo(items);
    }

    @Test
    void an_item_takes_the_place_of_its_former_self_or_the_last() {
        assertThat(InOrder.with(List.of("a1", "b1"), "a2", item -> item.substring(0, 1)))
                .containsExactly("a2", "b1");
        assertThat(InOrder.with(List.of("a1"), "c1", item -> item.substring(0, 1)))
                .containsExactly("a1", "c1");
    }

    @Test
    void a_new_id_is_made_of_the_name_and_never_taken() {
        assertThat(InOrder.newId("Tŷ Ŵyn & Co", List.of())).isEqualTo("ty-wyn-and-co");
        assertThat(InOrder.newId("Gold", List.of("gold", "gold-2"))).isEqualTo("gold-3");
        assertThat(InOrder.newId("🏆", List.of("item"))).isEqualTo("item-2");
    }
}
