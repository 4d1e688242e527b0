package org.commended.site.edition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IntroductionTest {

    @Test
    void a_short_first_paragraph_stands_large() {
        Introduction introduction = Introduction.of("For people who found a better way.\n\nMore of it.", null);

        assertThat(introduction.lede()).isEqualTo("For people who found a better way.");
        assertThat(introduction.paragraphs()).containsExactly("More of it.");
    }

    @Test
    void of_a_long_one_as_many_sentences_as_can_stand_large() {
        String first = "This is the first sentence, and it is not long. ";
        String second = "The second goes on for a while without end, ".repeat(6) + "as some do. ";

        Introduction introduction = Introduction.of(first + second, null);

        assertThat(introduction.lede()).isEqualTo(first.strip());
        assertThat(introduction.paragraphs()).containsExactly(second.strip());
    }

    @Test
    void one_endless_sentence_is_not_set_large() {
        String endless = "and so on ".repeat(60).strip();

        Introduction introduction = Introduction.of(endless, null);

        assertThat(introduction.lede()).isEmpty();
        assertThat(introduction.paragraphs()).containsExactly(endless);
    }

    @Test
    void what_is_said_of_every_year_stands_in_where_this_one_says_nothing() {
        assertThat(Introduction.of(null, "Every year.").lede()).isEqualTo("Every year.");
        assertThat(Introduction.of(" ", null).lede()).isEmpty();
    }
}
