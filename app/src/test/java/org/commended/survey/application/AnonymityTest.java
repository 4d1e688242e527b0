package org.commended.survey.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.commended.MovableClock;
import org.commended.Running;
import org.commended.entry.Awards;
import org.commended.shared.Outcome;
import org.commended.survey.Asked;
import org.commended.survey.application.AnsweringSurvey.Answered;
import org.commended.survey.domain.Copied;
import org.commended.survey.domain.Reply;
import org.commended.survey.domain.Sheet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** If two people had answered the other way round, everything kept about their answers would be the same. */
@Running
@Import({Awards.class, Asked.class})
class AnonymityTest {

    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");

    @Autowired
    private Asked asked;

    @Autowired
    private AnsweringSurvey answering;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    @Test
    void whose_answers_they_are_changes_nothing_of_what_is_kept() {
        clock.set(NOW);
        Asked.Open one = asked.open(Copied.anonymous(), NOW);
        answer(one, "mary@example.org", "The kettle.", NOW);
        answer(one, "tom@example.org", "The sump.", NOW.plusSeconds(60));

        Asked.Open other = asked.open(Copied.anonymous(), NOW);
        answer(other, "tom@example.org", "The kettle.", NOW);
        answer(other, "mary@example.org", "The sump.", NOW.plusSeconds(60));

        assertThat(kept(one)).isEqualTo(kept(other)).hasSize(2);
        assertThat(addresses(one)).isEqualTo(addresses(other));
    }

    @Test
    void an_answer_keeps_neither_address_nor_hour_nor_organisation() {
        clock.set(NOW);
        Asked.Open survey = asked.open(Copied.anonymous(), NOW);
        answer(survey, "mary@example.org", "The kettle.", NOW);
        String row = jdbc.sql("select row_to_json(survey_sheet)::text from survey_sheet where survey_id = ?")
                .param(survey.id().value())
                .query(String.class)
                .single();
        assertThat(row)
                .contains("\"respondent_id\":null", "\"answered_at\":null", "\"organisation\":null", "\"role\":null")
                .doesNotContain("mary", "Tern Housing", "2026");
        assertThat(jdbc.sql("""
                        select count(*) from survey_sheet join survey_respondent using (key_digest)
                        where survey_sheet.survey_id = ?""").param(survey.id().value()).query(Integer.class).single())
                .isZero();
    }

    @Test
    void an_answer_that_is_not_anonymous_keeps_them() {
        clock.set(NOW);
        Asked.Open survey = asked.open(Copied.document(), NOW);
        answer(survey, "mary@example.org", "The kettle.", NOW);
        assertThat(jdbc.sql("""
                        select email from survey_sheet join survey_respondent on survey_respondent.id = respondent_id
                        where survey_sheet.survey_id = ? and answered_at is not null""").param(survey.id().value()).query(String.class).single())
                .isEqualTo("mary@example.org");
    }

    private void answer(Asked.Open survey, String email, String words, Instant at) {
        var by = new Sheet.By("Tern Housing", "Income manager", true);
        var reply = new Reply(Map.of("missing", List.of(words)), by);
        assertThat(answering.answer(
                        survey.slug(),
                        new Answered(email, reply, UUID.randomUUID().toString()),
                        at))
                .isInstanceOf(Outcome.Done.class);
    }

    /** All that stands with the answers, but for the random words that say nothing. */
    private List<String> kept(Asked.Open survey) {
        return jdbc.sql("""
                select (to_jsonb(survey_sheet) - 'id' - 'survey_id' - 'key_digest')::text as kept from survey_sheet
                where survey_id = ? order by kept""")
                .param(survey.id().value())
                .query((row, number) -> row.getString("kept"))
                .list();
    }

    private List<String> addresses(Asked.Open survey) {
        return jdbc.sql("""
                select (to_jsonb(survey_respondent) - 'id' - 'survey_id' - 'key_digest')::text as kept
                from survey_respondent where survey_id = ? order by kept""")
                .param(survey.id().value())
                .query((row, number) -> row.getString("kept"))
                .list();
    }
}
