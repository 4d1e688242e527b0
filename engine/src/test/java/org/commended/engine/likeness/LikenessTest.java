package org.commended.engine.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.commended.engine.likeness.Pair.Why;
import org.junit.jupiter.api.Test;

class LikenessTest {

    private static final String BUS =
            "A bus that comes when it is called replaced three empty routes in the valley. Riders ring the depot, and a"
                    + " computer plans the way. After a year 41,200 journeys were made, a third of them by people over"
                    + " seventy, and each cost the council 38% less.";
    private static final String SAME_BUS_RETOLD =
            "Residents of the valley now ring the depot and are fetched. The three routes that ran empty have gone. In"
                    + " twelve months riders made 41,200 journeys; over a third were older than seventy. The council pays"
                    + " 38% less for each.";
    private static final String OTHER_BUS =
            "Our town gave every school pupil a free pass. Traffic at the gates fell by half in the mornings, and the"
                    + " operators carried more passengers than before the pandemic.";
    private static final String MOOR =
            "Rangers blocked ditches with heather bales, so that the moor holds its water again. Curlews came back in"
                    + " the second spring, and peat no longer browns the reservoir.";
    private static final String LIBRARY =
            "The library opens on Sundays with volunteers at the desk. Loans rose by a fifth, and a choir rehearses"
                    + " among the shelves.";

    private static Told told(String id, String text, String... organisations) {
        return new Told(id, "", text, List.of(organisations));
    }

    @Test
    void one_text_sent_twice_is_found_whatever_its_spelling_of_spaces_case_and_accents() {
        String shouted = BUS.toUpperCase(java.util.Locale.ROOT).replace(". ", ".\n\n");
        List<Pair> pairs =
                Likeness.pairs(List.of(told("a", BUS), told("b", MOOR), told("c", shouted), told("d", LIBRARY)));
        assertThat(pairs).singleElement().satisfies(pair -> {
            assertThat(List.of(pair.one(), pair.other())).containsExactly("a", "c");
            assertThat(pair.likeness()).isEqualTo(1);
            assertThat(pair.why()).isEqualTo(Why.SAME_TEXT);
        });
    }

    @Test
    void a_project_told_in_other_words_is_found_with_the_words_that_show_it_and_the_same_subject_is_not() {
        List<Pair> pairs = Likeness.pairs(List.of(
                told("bus", BUS, "Dale Council"),
                told("passes", OTHER_BUS, "Hill Council"),
                told("retold", SAME_BUS_RETOLD, "The Dale council"),
                told("moor", MOOR, "Dale Council"),
                told("library", LIBRARY)));
        assertThat(pairs).singleElement().satisfies(pair -> {
            assertThat(List.of(pair.one(), pair.other())).containsExactly("bus", "retold");
            assertThat(pair.why()).isNotEqualTo(Why.SAME_TEXT);
            assertThat(pair.shared()).hasSize(Likeness.SHARED).contains("41200", "38", "depot");
        });
    }

    @Test
    void a_part_of_a_longer_text_is_found_by_its_passages() {
        String longer = MOOR + " " + LIBRARY + " " + OTHER_BUS;
        assertThat(Likeness.pairs(List.of(told("long", longer), told("moor", MOOR), told("bus", BUS))))
                .singleElement()
                .satisfies(pair -> assertThat(pair.likeness()).isEqualTo(1));
    }

    @Test
    void what_every_entry_has_makes_none_of_them_alike() {
        String asked = "We declare that all this is true and that our chief executive has read it and agrees. ";
        List<Told> entries = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            StringBuilder text = new StringBuilder(asked);
            for (int k = 0; k < 20; k++)
                text.append("w").append(i).append("x").append(k).append(' ');
            entries.add(told("e" + i, text.toString()));
        }
        assertThat(Likeness.pairs(entries)).isEmpty();
    }

    @Property(tries = 100)
    void likeness_lies_between_the_least_and_one_and_does_not_depend_on_the_order(
            @ForAll long seed, @ForAll @IntRange(min = 2, max = 12) int size) {
        Random random = new Random(seed);
        List<String> sentences = new ArrayList<>();
        for (String text : List.of(BUS, SAME_BUS_RETOLD, OTHER_BUS, MOOR, LIBRARY))
            sentences.addAll(List.of(text.split("(?<=\\.) ")));
        List<Told> entries = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            StringBuilder text = new StringBuilder();
            for (int k = 0; k < 3; k++)
                text.append(sentences.get(random.nextInt(sentences.size()))).append(' ');
            entries.add(told("e" + i, text.toString()));
        }
        List<Pair> pairs = Likeness.pairs(entries);
        List<Told> turned = new ArrayList<>(entries);
        Collections.reverse(turned);
        assertThat(pairs).allMatch(pair -> pair.likeness() >= Likeness.LEAST && pair.likeness() <= 1 + 1e-12);
        assertThat(Likeness.pairs(turned).stream().map(Pair::likeness).sorted().toList())
                .isEqualTo(pairs.stream().map(Pair::likeness).sorted().toList());
    }

    @Test
    void groups_hold_together_by_their_weakest_link() {
        List<Group> groups = Likeness.groups(List.of(
                told("moor", MOOR),
                told("bus", BUS, "Dale Council"),
                told("copy", BUS, "Dale Council"),
                told("retold", SAME_BUS_RETOLD, "Dale Council"),
                told("again", MOOR)));
        assertThat(groups)
                .extracting(Group::ids)
                .containsExactly(List.of("moor", "again"), List.of("bus", "copy", "retold"));
        assertThat(groups.getLast().likeness()).isBetween(Likeness.LEAST, 0.9);
        assertThat(groups.getFirst().why()).isEqualTo(Why.SAME_TEXT);
    }

    @Test
    void nothing_and_empty_texts_are_like_nothing() {
        assertThat(Likeness.pairs(List.of())).isEmpty();
        assertThat(Likeness.pairs(List.of(told("a", ""), told("b", ""), told("c", "…"))))
                .isEmpty();
        assertThat(Likeness.groups(List.of(told("a", BUS)))).isEmpty();
    }
}
