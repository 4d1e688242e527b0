package org.commended.exchange.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.function.UnaryOperator;
import org.commended.exchange.SeasonFiles;
import org.commended.exchange.season.Problem;
import org.junit.jupiter.api.Test;

class ImportRulesTest {

    private static List<String> problems(UnaryOperator<String> change) {
        return ImportRules.check(SeasonFiles.small("pebble-forum", change), null).stream()
                .map(problem -> problem.path() + ": " + problem.value() + ": expected " + problem.expected())
                .toList();
    }

    @Test
    void a_good_file_is_good() {
        assertThat(problems(UnaryOperator.identity())).isEmpty();
    }

    @Test
    void an_organiser_cannot_have_one_of_the_product_s_own_words() {
        assertThat(problems(text -> text.replace("\"pebble-forum\"", "\"manage\"")))
                .containsExactly(
                        "$.organiser.id: \"manage\": expected an id that is not one of the product's own addresses");
    }

    @Test
    void no_limit_is_wider_than_the_rooms_would_let_it_be() {
        String wide = SeasonFiles.fullText("pebble-forum")
                .replaceAll("\"tolerance\": \\d+", "\"tolerance\": 1000000")
                .replaceAll("\"grace_minutes\": \\d+", "\"grace_minutes\": 100000");
        assertThat(ImportRules.check(SeasonFiles.read(wide), null))
                .extracting(Problem::path, Problem::expected)
                .contains(tuple("$.edition.rules.grace_minutes", "at most 120"))
                .anySatisfy(problem -> assertThat(problem.toList().toString()).endsWith("].tolerance, at most 50]"));
    }

    @Test
    void results_stand_only_in_a_file_with_results() {
        assertThat(problems(text -> text.replace("\"stage\": \"results\"", "\"stage\": \"shortlist\"")))
                .containsExactly(
                        "$.categories[0].entries[0].result: \"winner\": expected no result before the edition's stage is"
                                + " \"results\"",
                        "$.categories[1].entries[0].result: \"runner-up\": expected no result before the edition's stage"
                                + " is \"results\"");
    }

    @Test
    void no_award_is_said_only_where_results_are_and_of_a_category_without_any() {
        UnaryOperator<String> none =
                text -> text.replaceFirst("\"entrant_kind\"", "\"no_award\": \"None.\", \"entrant_kind\"");
        assertThat(problems(none))
                .containsExactly("$.categories[0].no_award: \"None.\": expected no such words where an entry of the"
                        + " category has a result");
        assertThat(problems(text -> none.apply(text.replace("\"stage\": \"results\"", "\"stage\": \"shortlist\""))))
                .anyMatch(line -> line.startsWith("$.categories[0].no_award: \"None.\": expected no result before"));
    }

    @Test
    void a_call_has_no_shortlist() {
        assertThat(problems(text -> text.replace("\"stage\": \"results\"", "\"stage\": \"call\"")))
                .anyMatch(line -> line.startsWith("$.categories[0].shortlist: \"first\": expected no shortlist"));
    }

    @Test
    void nothing_is_said_in_honour_of_an_entry_that_is_not_honoured() {
        assertThat(problems(text -> text.replace(
                        "\"title\": \"The last pebble\", \"result\": \"runner-up\"",
                        "\"title\": \"The last pebble\", \"citation\": \"Flat.\"")))
                .containsExactly("$.categories[1].entries[0].citation: \"Flat.\": expected no citation or quote for an"
                        + " entry that has no result and is on no shortlist");
    }

    @Test
    void a_file_of_another_organiser_is_not_taken() {
        List<Problem> problems = ImportRules.check(SeasonFiles.small("pebble-forum"), "stone-forum");

        assertThat(problems)
                .containsExactly(new Problem(
                        "$.organiser.id",
                        "\"pebble-forum\"",
                        "\"stone-forum\": a file of another organiser is not taken here"));
    }

    @Test
    void no_stage_is_planned_that_the_set_up_would_refuse() {
        String plan =
                "\"stage_plans\": [{\"id\": \"desk\", \"kind\": \"desk\", \"method\": \"points\", \"points\": 5000,"
                        + " \"most_points\": 6000, \"goes_on\": {\"from\": 3.5}, \"levels\": [{\"level\": \"winner\", \"from\": 4}]}],";
        assertThat(problems(text -> text.replaceFirst("\"entrant_kind\"", plan + " \"entrant_kind\"")))
                .containsExactly(
                        "$.categories[0].stage_plans[0].points: \"5000\": expected a whole number from 2 to 999",
                        "$.categories[0].stage_plans[0].most_points: \"6000\": expected a whole number from 1 to 999",
                        "$.categories[0].stage_plans[0].goes_on.from: \"3.5\": expected nothing that goes by a mean where"
                                + " judges give no marks",
                        "$.categories[0].stage_plans[0].levels: \"winner\": expected nothing that goes by a mean where"
                                + " judges give no marks");
    }
}
