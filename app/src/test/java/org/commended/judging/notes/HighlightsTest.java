package org.commended.judging.notes;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commended.judging.notes.Highlights.Piece;
import org.junit.jupiter.api.Test;

class HighlightsTest {

    /** Two paragraphs; the trophy is one code point and two characters. */
    private static final String ANSWER = "  We won a 🏆 in May.\n\n Then it rained. ";

    private static final int LENGTH = ANSWER.codePointCount(0, ANSWER.length());

    @Test
    void paragraphs_know_where_they_begin_in_code_points() {
        List<Passage> passages = Passage.of("problem", ANSWER);
        assertThat(passages).extracting(Passage::text).containsExactly("We won a 🏆 in May.", "Then it rained.");
        assertThat(passages).extracting(Passage::start).containsExactly(2, 23);
        assertThat(passages).extracting(Passage::end).containsExactly(20, 38);
    }

    @Test
    void words_behind_a_character_of_two_units_are_the_ones_that_were_chosen() {
        Highlight may = Highlight.of("problem", 16, 19);
        assertThat(Highlights.words(may, ANSWER)).isEqualTo("May");
        Passage first = Passage.of("problem", ANSWER).getFirst();
        assertThat(new Highlights(List.of(may)).pieces(first))
                .extracting(Piece::text)
                .containsExactly("We won a 🏆 in ", "May", ".");
    }

    @Test
    void one_that_goes_over_two_paragraphs_is_marked_in_both() {
        Highlight over = Highlight.of("problem", 16, 27);
        Highlights all = new Highlights(List.of(over));
        assertThat(Passage.of("problem", ANSWER).stream()
                        .flatMap(passage -> all.pieces(passage).stream())
                        .filter(piece -> over.id().equals(piece.highlight()))
                        .map(Piece::text))
                .containsExactly("May.", "Then");
    }

    @Test
    void marks_of_another_answer_are_none_of_this_one() {
        Highlights all = new Highlights(List.of(Highlight.of("other", 0, 30)));
        for (Passage passage : Passage.of("problem", ANSWER))
            assertThat(all.pieces(passage)).extracting(Piece::highlight).containsOnlyNulls();
    }

    @Provide
    Arbitrary<Highlight> some() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, LENGTH - 1),
                        Arbitraries.integers().between(1, 9))
                .as((start, length) -> Highlight.of("problem", start, Math.min(LENGTH, start + length)));
    }

    @Provide
    Arbitrary<List<Highlight>> several() {
        return some().list().ofMaxSize(12);
    }

    @Property
    void marking_more_words_marks_exactly_those_too(@ForAll("several") List<Highlight> some) {
        BitSet marked = new BitSet();
        Highlights all = new Highlights(List.of());
        for (Highlight one : some) {
            marked.set(one.start(), one.end());
            all = all.with(one);
        }
        BitSet found = new BitSet();
        all.list().forEach(one -> found.set(one.start(), one.end()));
        assertThat(found).isEqualTo(marked);
        for (int i = 1; i < all.list().size(); i++)
            assertThat(all.list().get(i).start())
                    .isGreaterThan(all.list().get(i - 1).end());
    }

    @Property
    void the_pieces_of_a_paragraph_are_its_text(@ForAll("several") List<Highlight> some) {
        Highlights all = new Highlights(List.of());
        for (Highlight one : some) all = all.with(one);
        for (Passage passage : Passage.of("problem", ANSWER))
            assertThat(all.pieces(passage).stream().map(Piece::text).collect(joining()))
                    .isEqualTo(passage.text());
    }

    @Property
    void marking_the_same_words_again_changes_nothing(@ForAll("several") List<Highlight> some) {
        Highlights all = new Highlights(List.of());
        for (Highlight one : some) all = all.with(one);
        Highlights again = all;
        for (Highlight one : some) again = again.with(one);
        assertThat(again).isEqualTo(all);
    }
}
