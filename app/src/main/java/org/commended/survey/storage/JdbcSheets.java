package org.commended.survey.storage;

import java.sql.Timestamp;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.commended.survey.domain.Key;
import org.commended.survey.domain.Sheet;
import org.commended.survey.domain.Sheets;
import org.commended.survey.domain.SurveyId;
import org.commended.survey.domain.Tallying.Hidden;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcSheets implements Sheets {

    private final JdbcClient jdbc;
    private final SurveyRows rows;

    JdbcSheets(JdbcClient jdbc, SurveyRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    @Override
    public Optional<UUID> enter(SurveyId survey, String email, Key key) {
        return jdbc.sql("""
                insert into survey_respondent (id, survey_id, email, key_digest) values (?, ?, ?, ?)
                on conflict (survey_id, lower(email)) do nothing returning id""")
                .params(UUID.randomUUID(), survey.value(), email, key.forAddress())
                .query((row, number) -> row.getObject("id", UUID.class))
                .optional();
    }

    @Override
    public void add(SurveyId survey, Sheet sheet, Key key, @Nullable Given given) {
        jdbc.sql("""
                insert into survey_sheet (id, survey_id, key_digest, respondent_id, answers, organisation, role,
                    may_be_named, answered_at)
                values (?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?)""")
                .param(sheet.id())
                .param(survey.value())
                .param(key.forAnswers())
                .param(given == null ? null : given.respondent())
                .param(rows.write(sheet.answers()))
                .param(sheet.by().organisation())
                .param(sheet.by().role())
                .param(sheet.by().mayBeNamed())
                .param(given == null ? null : Timestamp.from(given.at()))
                .update();
    }

    @Override
    public void replace(Sheet sheet) {
        jdbc.sql("""
                update survey_sheet set answers = ?::jsonb, organisation = ?, role = ?, may_be_named = ?
                where id = ?""")
                .param(rows.write(sheet.answers()))
                .param(sheet.by().organisation())
                .param(sheet.by().role())
                .param(sheet.by().mayBeNamed())
                .param(sheet.id())
                .update();
    }

    @Override
    public Optional<Sheet> find(SurveyId survey, Key key) {
        return jdbc.sql("select * from survey_sheet where survey_id = ? and key_digest = ?")
                .params(survey.value(), key.forAnswers())
                .query(rows::sheet)
                .optional();
    }

    @Override
    public boolean isRespondent(SurveyId survey, Key key) {
        return jdbc.sql("select exists (select from survey_respondent where survey_id = ? and key_digest = ?)")
                .params(survey.value(), key.forAddress())
                .query(Boolean.class)
                .single();
    }

    @Override
    public boolean hasAnswered(SurveyId survey, String email) {
        return jdbc.sql("select exists (select from survey_respondent where survey_id = ? and lower(email) = lower(?))")
                .params(survey.value(), email)
                .query(Boolean.class)
                .single();
    }

    @Override
    public List<Sheet> list(SurveyId survey) {
        return jdbc.sql("select * from survey_sheet where survey_id = ? order by id")
                .param(survey.value())
                .query(rows::sheet)
                .list();
    }

    @Override
    public Set<String> listAnswered(SurveyId survey) {
        return new HashSet<>(
                jdbc.sql("select distinct jsonb_object_keys(answers) as question from survey_sheet where survey_id = ?")
                        .param(survey.value())
                        .query((row, number) -> row.getString("question"))
                        .list());
    }

    @Override
    public Set<Hidden> listHidden(SurveyId survey) {
        return new HashSet<>(jdbc.sql("""
                select sheet_id, question from survey_hidden
                join survey_sheet on survey_sheet.id = sheet_id where survey_id = ?""")
                .param(survey.value())
                .query((row, number) -> new Hidden(row.getObject("sheet_id", UUID.class), row.getString("question")))
                .list());
    }

    @Override
    public boolean hide(SurveyId survey, Hidden hidden, Hiding hiding) {
        return jdbc.sql("""
                insert into survey_hidden (sheet_id, question, reason, hidden_by, hidden_at)
                select id, ?, ?, ?, ? from survey_sheet where id = ? and survey_id = ? and answers ?? ?
                on conflict (sheet_id, question) do nothing""")
                        .param(hidden.question())
                        .param(hiding.reason())
                        .param(hiding.by().value())
                        .param(Timestamp.from(hiding.at()))
                        .param(hidden.sheet())
                        .param(survey.value())
                        .param(hidden.question())
                        .update()
                == 1;
    }

    @Override
    public void show(Hidden hidden) {
        jdbc.sql("delete from survey_hidden where sheet_id = ? and question = ?")
                .params(hidden.sheet(), hidden.question())
                .update();
    }

    @Override
    public List<String> listAddresses(SurveyId survey) {
        return jdbc.sql("select email from survey_respondent where survey_id = ? order by lower(email)")
                .param(survey.value())
                .query((row, number) -> row.getString("email"))
                .list();
    }
}
