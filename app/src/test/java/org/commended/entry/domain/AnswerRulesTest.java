package org.commended.entry.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.commended.entry.domain.AnswerRefusal.NotAgreed;
import org.commended.entry.domain.AnswerRefusal.TooManyWords;
import org.commended.programme.domain.Question;
import org.commended.programme.domain.Question.Kind;
import org.commended.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerRulesTest {

    private static Question question(Kind kind, @Nullable Integer words) {
        return new Question(
                "q", "Asked", kind, null, words, true, List.of("red", "green"), Question.Audience.JUDGES, null);
    }

    private static boolean isGood(Kind kind, String text) {
        return AnswerRules.check(question(kind, null), text).findAny().isEmpty();
    }

    @Test
    void there_is_no_tolerance_in_words() {
        Question twoWords = question(Kind.LONG_TEXT, 2);
        assertThat(AnswerRules.check(twoWords, "one two")).isEmpty();
        assertThat(AnswerRules.check(twoWords, "one two three").toList())
                .isEqualTo(List.of(new TooManyWords("q", "Asked", 1, 2)));
    }

    @Test
    void an_empty_answer_is_only_wrong_when_it_is_sent() {
        Question asked = question(Kind.NUMBER, null);
        assertThat(AnswerRules.check(asked, " ")).isEmpty();
        assertThat(AnswerRules.missing(asked, " ").map(Refusal::field)).contains("answer-q");
    }

    @Test
    void a_declaration_is_agreed_to() {
        Question declaration = question(Kind.DECLARATION, null);
        assertThat(AnswerRules.missing(declaration, "")).contains(new NotAgreed("q", "Asked"));
        assertThat(AnswerRules.missing(declaration, "yes")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NUMBER|208|true",
                "NUMBER|1,380|true",
                "NUMBER|-4.5|true",
                "NUMBER|12%|true",
                "NUMBER|about 200|false",
                "NUMBER|1,3800|false",
                "MONEY|£2,240|true",
                "MONEY|2.4m|true",
                "MONEY|£1.2 million|true",
                "MONEY|a lot|false",
                "DATE|12 March 2027|true",
                "DATE|March 2027|true",
                "DATE|2027-03-12|true",
                "DATE|12/3/2027|true",
                "DATE|2027|true",
                "DATE|31 February 2027|false",
                "DATE|soon|false",
                "LINK|https://aldermoor.example/streets|true",
                "LINK|javascript:alert(1)|false",
                "LINK|aldermoor.example|false",
                "LINK|https://a b|false",
                "CHOICE|red|true",
                "CHOICE|blue|false",
                "CHOICES|red|true",
                "SHORT_TEXT|anything at all|true"
            })
    void an_answer_is_what_was_asked_for(Kind kind, String text, boolean good) {
        assertThat(isGood(kind, text)).as(text).isEqualTo(good);
    }

    @Test
    void several_choices_are_one_a_line() {
        assertThat(isGood(Kind.CHOICES, "red\ngreen")).isTrue();
        assertThat(isGood(Kind.CHOICES, "red\nblue")).isFalse();
    }
}
