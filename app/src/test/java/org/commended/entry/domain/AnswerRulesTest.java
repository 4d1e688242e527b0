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
    void there_is_no_tolerance_where_none_was_given() {
        Question twoWords = question(Kind.LONG_TEXT, 2);
        assertThat(AnswerRules.check(twoWords, "one two")).isEmpty();
        assertThat(AnswerRules.check(twoWords, "one two three").toList())
                .isEqualTo(List.of(new TooManyWords("q", "Asked", 1, 2)));
    }

    @Test
    void a_tolerance_takes_whole_words_and_no_part_of_one() {
        Question some = new Question(
                "q",
                "Asked",
                Kind.LONG_TEXT,
                null,
                15,
                true,
                List.of(),
                Question.Audience.JUDGES,
                null,
                null,
                null,
                10);
        assertThat(some.mostWords()).isEqualTo(16);
        assertThat(AnswerRules.check(some, "word ".repeat(16))).isEmpty();
        assertThat(AnswerRules.tolerated(some, "word ".repeat(15))).isZero();
        assertThat(AnswerRules.tolerated(some, "word ".repeat(16))).isOne();
        assertThat(AnswerRules.tolerated(some, "word ".repeat(17))).isZero();
        assertThat(AnswerRules.check(some, "word ".repeat(17)).toList())
                .isEqualTo(List.of(new TooManyWords("q", "Asked", 2, 15)));
    }

    @Test
    void a_person_has_a_name_and_a_mail_address_that_can_be_one() {
        assertThat(isGood(Kind.PERSON, "Rob Tallentire")).isTrue();
        assertThat(isGood(Kind.PERSON, "Rob Tallentire\nTree officer\n\nrob@fell.example"))
                .isTrue();
        assertThat(isGood(Kind.PERSON, "\nTree officer")).isFalse();
        assertThat(isGood(Kind.PERSON, "Rob Tallentire\n\n\nrob at fell")).isFalse();
        assertThat(isGood(Kind.PERSON, "Rob\n" + "x".repeat(201))).isFalse();
        assertThat(isGood(Kind.ORGANISATION, "x".repeat(201) + "\nla:COL")).isFalse();
        assertThat(isGood(Kind.ORGANISATION, "x".repeat(200) + "\nla:COL")).isTrue();
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
