package org.commended.survey.storage;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.commended.shared.database.Published;
import org.commended.survey.domain.PublishedAnswers;
import org.commended.survey.domain.Sheet;
import org.commended.survey.domain.SurveyId;
import org.commended.survey.domain.Tallying.Hidden;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcPublishedAnswers implements PublishedAnswers {

    private final JdbcClient jdbc;
    private final SurveyRows rows;

    JdbcPublishedAnswers(@Published JdbcClient jdbc, SurveyRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    @Override
    public List<Sheet> list(SurveyId survey) {
        return jdbc.sql("select * from published_survey_sheet where survey_id = ? order by id")
                .param(survey.value())
                .query(rows::sheet)
                .list();
    }

    @Override
    public Set<Hidden> listHidden(SurveyId survey) {
        return new HashSet<>(jdbc.sql("""
                select hidden.sheet_id, hidden.question from published_survey_hidden hidden
                join published_survey_sheet sheet on sheet.id = hidden.sheet_id where sheet.survey_id = ?""")
                .param(survey.value())
                .query((row, number) -> new Hidden(row.getObject("sheet_id", UUID.class), row.getString("question")))
                .list());
    }
}
