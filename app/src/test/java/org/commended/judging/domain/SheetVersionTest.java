package org.commended.judging.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.commended.judging.Confidence;
import org.commended.programme.domain.Criterion;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SheetVersionTest {

    private static final Instant NOW = Instant.parse("2027-04-02T19:41:00Z");
    private static final Criteria CRITERIA = new Criteria(List.of(criterion("need"), criterion("results")));

    private final ScoreSheet blank =
            ScoreSheet.blank(UUID.randomUUID(), EntryId.next(), new PersonId(UUID.randomUUID()), NOW);
    private final ScoreSheet begun = with(blank, "need", 3, "A beginning", 0);

    private static Criterion criterion(String id) {
        return new Criterion(id, "", BigDecimal.ONE, List.of());
    }

    private static ScoreSheet with(
            ScoreSheet sheet, String criterion, @Nullable Integer mark, String comment, int later) {
        Instant at = NOW.plusSeconds(later);
        ScoreSheet next = sheet.with(List.of(new Score(criterion, mark, comment, at)), at);
        return next.in(ScoreSheet.State.OPEN, "", at);
    }

    @Test
    void every_mark_is_a_version() {
        SheetVersion first = SheetVersion.first(begun);
        SheetVersion second = first.next(with(begun, "need", 4, "A beginning", 1));
        SheetVersion third = second.next(with(begun, "need", 3, "A beginning", 2));
        assertThat(List.of(first.number(), second.number(), third.number())).containsExactly(1, 2, 3);
        assertThat(second.mark("need")).isEqualTo(4);
    }

    @Test
    void what_is_typed_into_one_comment_without_a_pause_is_one_version() {
        SheetVersion typing = SheetVersion.first(begun).next(with(begun, "need", 3, "A beginning, and", 60));
        SheetVersion typed = typing.next(with(begun, "need", 3, "A beginning, and more", 120));
        assertThat(typed.number()).isEqualTo(typing.number()).isEqualTo(2);
        assertThat(typed.comment("need")).isEqualTo("A beginning, and more");
    }

    @Test
    void after_a_pause_it_is_another() {
        SheetVersion typing = SheetVersion.first(begun).next(with(begun, "need", 3, "A beginning, and", 60));
        assertThat(typing.next(with(begun, "need", 3, "On the next day", 60 + 301))
                        .number())
                .isEqualTo(3);
        assertThat(typing.next(with(begun, "need", 3, "In a moment", 60 + 300)).number())
                .isEqualTo(2);
    }

    @Test
    void a_comment_that_loses_many_letters_leaves_the_longer_one_where_it_was() {
        SheetVersion typing = SheetVersion.first(begun).next(with(begun, "need", 3, "x".repeat(200), 60));
        assertThat(typing.next(with(begun, "need", 3, "x".repeat(99), 61)).number())
                .isEqualTo(3);
        assertThat(typing.next(with(begun, "need", 3, "x".repeat(100), 61)).number())
                .isEqualTo(2);
    }

    @Test
    void going_on_in_another_comment_is_another_version() {
        SheetVersion typing = SheetVersion.first(begun).next(with(begun, "need", 3, "A beginning, and", 60));
        ScoreSheet both = with(with(begun, "need", 3, "A beginning, and", 60), "results", null, "Dates", 61);
        assertThat(typing.next(both).number()).isEqualTo(3);
    }

    @Test
    void how_sure_a_judge_is_is_a_version_and_comes_back_too() {
        SheetVersion sure = SheetVersion.first(begun).next(begun.with(Confidence.SURE));
        assertThat(sure.number()).isEqualTo(2);
        assertThat(sure.given(7, CRITERIA).confidence()).isEqualTo("sure");
    }

    @Test
    void bringing_back_takes_away_what_was_not_there_then() {
        ScoreSheet more = with(begun, "results", 5, "Later", 9);
        Given given = SheetVersion.first(begun).given(1, CRITERIA);
        List<Score> back = given.changes(more, CRITERIA, NOW.plusSeconds(10));
        assertThat(back).singleElement().satisfies(score -> {
            assertThat(score.criterion()).isEqualTo("results");
            assertThat(score.value()).isNull();
            assertThat(score.comment()).isEmpty();
        });
    }

    @Test
    void a_version_says_what_it_changed() {
        SheetVersion first = SheetVersion.first(begun);
        SheetVersion second = first.next(with(begun, "need", 4, "Better", 1));
        assertThat(second.changes(first, CRITERIA)).singleElement().satisfies(change -> {
            assertThat(change.before()).isEqualTo(3);
            assertThat(change.after()).isEqualTo(4);
            assertThat(change.commented()).isTrue();
        });
        assertThat(first.changes(null, CRITERIA)).hasSize(1);
    }
}
