package org.commended.results.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.commended.site.HarbourAwards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProseTest {

    @Test
    void paragraphs_part_at_empty_lines() {
        assertThat(Prose.paragraphs("One.\n\nTwo.\nStill two.\n \n\nThree."))
                .containsExactly("One.", "Two.\nStill two.", "Three.");
        assertThat(Prose.paragraphs(null)).isEmpty();
    }

    @Test
    void the_first_sentence_of_many_stands_for_all() {
        assertThat(Prose.first("We spent £1.2m and saved more. Then we rested."))
                .isEqualTo("We spent £1.2m and saved more.");
        assertThat(Prose.first("No full stop")).isEqualTo("No full stop");
        assertThat(Prose.first(null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                HarbourAwards.WELSH,
                "Y wyliadwriaeth: pentref sy’n gwarchod ei afon ei hun",
                "Cyngor Sir Ynys Môn yn y gymuned"
            })
    void welsh_is_known_by_its_small_words(String text) {
        assertThat(Prose.language(text)).isEqualTo("cy");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I am here to help",
                "The moor holds its water",
                "Y",
                "Ynys Môn County Council",
                "We asked everyone in Bro Elwydd what they wanted, and then we did it with them, in Welsh and in English."
            })
    void english_stays_as_the_page_is(String text) {
        assertThat(Prose.language(text)).isNull();
    }

    @Test
    void a_quotation_has_its_marks_once() {
        assertThat(Prose.quoted("Well done")).isEqualTo("“Well done”");
        assertThat(Prose.quoted("“Well done”")).isEqualTo("“Well done”");
        assertThat(Prose.quoted("\"Well done\"")).isEqualTo("“Well done”");
    }
}
