package org.commended.programme.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.commended.programme.domain.FormChange.What;
import org.commended.programme.domain.Question.Audience;
import org.commended.programme.domain.Question.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FormChangeTest {

    private static final Question STORY = question("What happened?", Kind.LONG_TEXT, 100, null, false);

    private static Question question(
            String text, Kind kind, @Nullable Integer words, @Nullable Integer tolerance, boolean required) {
        return new Question(
                "story", text, kind, "Help", words, required, List.of(), Audience.JUDGES, "One", null, null, tolerance);
    }

    private static List<What> changes(Question before, Question after) {
        return FormChange.between(List.of(before), List.of(after)).stream()
                .map(FormChange::what)
                .toList();
    }

    @Test
    void a_question_that_came_and_one_that_went_are_told_apart() {
        assertThat(FormChange.between(List.of(), List.of(STORY)))
                .containsExactly(new FormChange("story", "What happened?", What.ADDED));
        assertThat(FormChange.between(List.of(STORY), List.of()))
                .containsExactly(new FormChange("story", "What happened?", What.TAKEN_OUT));
    }

    @Test
    void only_what_an_answer_may_not_stand_up_to_is_a_change() {
        assertThat(changes(STORY, question("What happened?", Kind.LONG_TEXT, 80, null, false)))
                .containsExactly(What.TIGHTER);
        assertThat(changes(STORY, question("What happened?", Kind.LONG_TEXT, 200, null, false)))
                .isEmpty();
        assertThat(changes(STORY, question("What happened?", Kind.LONG_TEXT, null, null, false)))
                .isEmpty();
        assertThat(changes(STORY, question("What happened?", Kind.LONG_TEXT, 100, null, true)))
                .containsExactly(What.REQUIRED);
        assertThat(changes(STORY, question("Why?", Kind.NUMBER, null, null, false)))
                .containsExactly(What.OTHER_KIND, What.OTHER_WORDS);
    }

    @Test
    void a_tolerance_that_goes_is_a_tighter_limit_and_one_that_comes_is_none() {
        Question tolerant = question("What happened?", Kind.LONG_TEXT, 100, 10, false);
        assertThat(changes(tolerant, STORY)).containsExactly(What.TIGHTER);
        assertThat(changes(STORY, tolerant)).isEmpty();
    }
}
