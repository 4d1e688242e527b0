package org.commended.survey.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class DrawTest {

    private static final String SEED = "5e".repeat(32);

    @Test
    void everybody_is_in_the_list_once_however_their_address_was_typed() {
        assertThat(Draw.entrants(List.of("Zoë@example.org", " mary@example.org", "MARY@example.org", "")))
                .containsExactly("mary@example.org", "zoë@example.org");
        assertThat(Draw.list(List.of("a@x", "b@x"))).isEqualTo("a@x\nb@x\n");
    }

    /** Worked out once with {@code printf '%s/1/%s' SEED a@example.org | sha256sum}. */
    @Test
    void anybody_with_the_list_and_the_seed_draws_the_same_winners() throws Exception {
        List<String> entrants =
                Draw.entrants(List.of("a@example.org", "b@example.org", "c@example.org", "d@example.org"));
        assertThat(new Draw(1, SEED).winners(entrants, 2))
                .isEqualTo(byHand(1, entrants).subList(0, 2));
        assertThat(new Draw(2, SEED).winners(entrants, 4)).isEqualTo(byHand(2, entrants));
    }

    private static List<String> byHand(int number, List<String> entrants) throws Exception {
        Map<String, String> ranked = new TreeMap<>();
        for (String address : entrants) {
            byte[] hashed = MessageDigest.getInstance("SHA-256")
                    .digest((SEED + "/" + number + "/" + address).getBytes("UTF-8"));
            ranked.put(HexFormat.of().formatHex(hashed), address);
        }
        return List.copyOf(ranked.values());
    }

    @Property(tries = 100)
    void the_order_in_which_people_took_part_does_not_matter(@ForAll long order) {
        List<String> addresses = new ArrayList<>(addresses(30));
        List<String> before = new Draw(1, SEED).winners(Draw.entrants(addresses), 3);
        Collections.shuffle(addresses, new Random(order));
        assertThat(new Draw(1, SEED).winners(Draw.entrants(addresses), 3)).isEqualTo(before);
    }

    @Test
    void nobody_is_favoured() {
        List<String> entrants = Draw.entrants(addresses(10));
        int[] wins = new int[10];
        for (int seed = 0; seed < 5_000; seed++) {
            wins[
                    entrants.indexOf(new Draw(1, Draw.sha256("seed " + seed))
                            .winners(entrants, 1)
                            .getFirst())]++;
        }
        assertThat(IntStream.of(wins)).allMatch(count -> count > 400 && count < 600);
    }

    @Test
    void there_are_never_more_winners_than_people() {
        assertThat(new Draw(1, SEED).winners(List.of("a@example.org"), 3)).containsExactly("a@example.org");
    }

    private static List<String> addresses(int many) {
        return IntStream.range(0, many).mapToObj(i -> "p" + i + "@example.org").toList();
    }
}
