package org.commended.entry.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commended.entry.domain.Differences.Kind;
import org.commended.entry.domain.Differences.Part;
import org.junit.jupiter.api.Test;

class DifferencesTest {

    private static String text(List<Part> parts, Kind without) {
        return parts.stream()
                .filter(part -> part.kind() != without)
                .map(Part::text)
                .collect(Collectors.joining());
    }

    private static long changed(List<Part> parts) {
        return parts.stream()
                .filter(part -> part.kind() != Kind.SAME)
                .mapToLong(part -> part.text().strip().split("\\s+", -1).length)
                .sum();
    }

    @Test
    void a_word_that_was_replaced_is_named_and_nothing_else() {
        assertThat(Differences.between("The water entered 212 homes.", "The water entered four homes."))
                .containsExactly(
                        new Part(Kind.SAME, "The water entered "),
                        new Part(Kind.GONE, "212 "),
                        new Part(Kind.COME, "four "),
                        new Part(Kind.SAME, "homes."));
    }

    @Test
    void a_paragraph_that_was_added_leaves_the_one_before_it_as_it_was() {
        assertThat(Differences.between("One.\n\nThree.", "One.\n\nTwo.\n\nThree."))
                .containsExactly(
                        new Part(Kind.SAME, "One.\n\n"),
                        new Part(Kind.COME, "Two.\n\n"),
                        new Part(Kind.SAME, "Three."));
    }

    @Test
    void two_texts_of_sixteen_thousand_words_with_nothing_in_common_are_one_difference_soon() {
        String one = IntStream.range(0, 16_000).mapToObj(i -> "a" + i).collect(Collectors.joining(" "));
        String other = IntStream.range(0, 16_000).mapToObj(i -> "b" + i).collect(Collectors.joining(" "));
        assertThat(Differences.between(one, other))
                .containsExactly(new Part(Kind.GONE, one), new Part(Kind.COME, other));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "rain", "gardens", "ŵ", "212", " ", "  ", "\n", "\n\n", "—", "\u00a0", "🏆", "a ", "b ", "c ")
                .list()
                .ofMaxSize(40)
                .map(pieces -> String.join("", pieces));
    }

    @Property
    void what_stays_and_goes_is_the_one_text_and_what_stays_and_comes_the_other(
            @ForAll("texts") String one, @ForAll("texts") String other) {
        List<Part> parts = Differences.between(one, other);
        assertThat(text(parts, Kind.COME)).isEqualTo(one);
        assertThat(text(parts, Kind.GONE)).isEqualTo(other);
    }

    @Property
    void a_text_does_not_differ_from_itself(@ForAll("texts") String text) {
        assertThat(Differences.between(text, text)).allMatch(part -> part.kind() == Kind.SAME);
    }

    @Property
    void one_word_put_in_is_one_difference(@ForAll("texts") String one, @ForAll("texts") String other) {
        List<Part> parts = Differences.between(one + " here end" + other, one + " here new end" + other);
        assertThat(changed(parts)).isEqualTo(1);
    }
}
