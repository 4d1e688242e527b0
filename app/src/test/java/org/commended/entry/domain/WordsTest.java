package org.commended.entry.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What counts as a word. That the browser counts the same is shown in a browser. */
class WordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``|0",
                "`   `|0",
                "one|1",
                "`one  two`|2",
                "well-being and/or £2,240|3",
                "`a dash — alone is none`|5",
                "`don’t • count bullets`|3",
                "https://a.example/b?c=d|1",
                "`dŵr ŵ 🏆`|2",
                "`no\u00a0break spaces\u2009part words`|5",
                "`zero\u200bwidth`|1",
                "½ Ⅳ ٣|3"
            })
    void words_are_what_holds_a_letter_or_a_digit(String text, int words) {
        assertThat(Words.count(text)).isEqualTo(words);
    }

    @Property
    void composed_or_not_the_count_is_the_same(@ForAll String text) {
        assertThat(Words.count(Normalizer.normalize(text, Normalizer.Form.NFD))).isEqualTo(Words.count(text));
    }

    @Property
    void two_texts_with_a_space_between_have_the_words_of_both(@ForAll String one, @ForAll String other) {
        assertThat(Words.count(one + " " + other)).isEqualTo(Words.count(one) + Words.count(other));
    }

    @Property
    void a_text_never_has_more_words_than_letters_and_digits(@ForAll String text) {
        long lettersAndDigits = Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .filter(point -> Character.isLetter(point) || isDigit(point))
                .count();
        assertThat((long) Words.count(text)).isLessThanOrEqualTo(lettersAndDigits);
    }

    private static boolean isDigit(int point) {
        int type = Character.getType(point);
        return type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }
}
