package org.commended.survey.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.commended.survey.domain.SurveyRefusal.AnswerNotAFigure;
import org.commended.survey.domain.SurveyRefusal.NothingAnswered;
import org.commended.survey.domain.SurveyRefusal.OptionUnknown;
import org.commended.survey.domain.SurveyRefusal.SurveyAnswerTooLong;
import org.junit.jupiter.api.Test;

class ReplyTest {

    @Test
    void no_question_has_to_be_answered_but_one_must_be() {
        assertThat(reply(Map.of("missing", List.of("The weather."))).reasons(Copied.QUESTIONS))
                .isEmpty();
        assertThat(reply(Map.of("missing", List.of("  "), "other", List.of("x")))
                        .reasons(Copied.QUESTIONS))
                .containsExactly(new NothingAnswered(Copied.QUESTIONS.getFirst().id()));
    }

    @Test
    void everything_that_stands_in_the_way_is_said_at_once() {
        var typed = Map.of(
                "running", List.of("Maybe"),
                "found", List.of("A visit", "A dream"),
                "frank", List.of("6"),
                "months", List.of("about nine"),
                "missing", List.of("x".repeat(5_001)));
        assertThat(reply(typed).reasons(Copied.QUESTIONS))
                .containsExactly(
                        new OptionUnknown("running", "Is it running?"),
                        new OptionUnknown("found", "How did you find it?"),
                        new OptionUnknown("frank", "How frank were they?"),
                        new AnswerNotAFigure("months", "How many months?"),
                        new SurveyAnswerTooLong("missing", "What did they leave out?", 5_000));
    }

    @Test
    void answers_are_kept_bare_and_what_was_not_answered_is_left_out() {
        var typed = Map.of(
                "running", List.of("Yes", "No"),
                "found", List.of("Reading", "A visit", "Reading"),
                "months", List.of(" 1,200.50 "),
                "missing", List.of(""),
                "stranger", List.of("x"));
        assertThat(reply(typed).answers(Copied.QUESTIONS))
                .isEqualTo(Map.of(
                        "running", List.of("Yes"),
                        "found", List.of("Reading", "A visit"),
                        "months", List.of("1200.50")));
    }

    private static Reply reply(Map<String, List<String>> typed) {
        return new Reply(typed, Sheet.By.NOBODY);
    }
}
