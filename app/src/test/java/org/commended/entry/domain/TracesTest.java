package org.commended.entry.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.commended.entry.domain.Traces.Piece;
import org.junit.jupiter.api.Test;

class TracesTest {

    private static final Traces TRACES =
            Traces.of(List.of("Aldermoor Borough Council", "Priya Nair"), List.of("Streets that breathe"));

    private static List<String> marked(String text) {
        return TRACES.pieces(text).stream()
                .filter(Piece::marked)
                .map(Piece::text)
                .toList();
    }

    @Test
    void names_are_found_whole_and_by_their_telling_words() {
        assertThat(marked("In ALDERMOOR the council asked Priya Nair, and Ms Nair said yes."))
                .containsExactly("ALDERMOOR", "Priya Nair", "Nair");
        assertThat(marked("Streets that breathe is our name; streets are wide."))
                .containsExactly("Streets that breathe");
    }

    @Test
    void words_that_every_council_has_tell_nothing() {
        assertThat(marked("The borough council and its community health service"))
                .isEmpty();
        assertThat(marked("Aldermoorish things")).isEmpty();
    }

    @Test
    void addresses_are_found_whoever_they_belong_to() {
        assertThat(
                        marked(
                                "See https://x.example/a?b=1 or www.moor.org, write to a.b@moor.gov.uk, @moorlife, moor.gov.uk/parks"))
                .containsExactly(
                        "https://x.example/a?b=1",
                        "www.moor.org,",
                        "a.b@moor.gov.uk",
                        "@moorlife",
                        "moor.gov.uk/parks");
    }

    @Test
    void what_is_blacked_out_leaves_the_rest_as_it_was() {
        assertThat(TRACES.blackOut("Aldermoor grew.\nWe did too.")).isEqualTo("[…] grew.\nWe did too.");
    }

    /** A search that tried every letter as a beginning would not come to an end here. */
    @Test
    void a_word_without_end_is_read_through_once() {
        String letters = "x".repeat(2_000_000);
        String dots = "x.".repeat(1_000_000);
        assertThat(marked(letters)).isEmpty();
        assertThat(marked(dots)).isEmpty();
        assertThat(marked("See " + letters + ".gov.uk")).containsExactly(letters + ".gov.uk");
        assertThat(marked(dots + "x@moor.gov.uk")).containsExactly(dots + "x@moor.gov.uk");
    }

    @Property(tries = 200)
    void pieces_are_the_text_whole(@ForAll String text) {
        assertThat(TRACES.pieces(text).stream().map(Piece::text).collect(Collectors.joining()))
                .isEqualTo(text);
    }
}
