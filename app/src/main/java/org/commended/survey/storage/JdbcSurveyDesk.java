package org.commended.survey.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.commended.shared.NotFound;
import org.commended.shared.OrganiserId;
import org.commended.shared.PersonId;
import org.commended.survey.domain.Draw;
import org.commended.survey.domain.MadeDraw;
import org.commended.survey.domain.Survey;
import org.commended.survey.domain.SurveyDesk;
import org.commended.survey.domain.SurveyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcSurveyDesk implements SurveyDesk {

    private static final String TALLY = """
            select survey.id,
                   (select count(*) from survey_sheet where survey_id = survey.id) as answers,
                   (select count(*) from event_registration where survey_id = survey.id) as registrations,
                   (select count(*) from survey_draw where survey_id = survey.id) as draws
            from survey""";

    private final JdbcClient jdbc;
    private final SurveyRows rows;

    JdbcSurveyDesk(JdbcClient jdbc, SurveyRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    @Override
    public void add(Survey survey, String seed, Instant now) {
        jdbc.sql("""
                insert into survey (id, organiser_id, slug, file_id, details, draw_seed, created_at)
                values (?, ?, ?, ?, ?::jsonb, ?, ?)""")
                .param(survey.id().value())
                .param(survey.organiser().value())
                .param(survey.slug())
                .param(survey.details().id())
                .param(rows.write(survey.details()))
                .param(seed)
                .param(Timestamp.from(now))
                .update();
        save(survey);
    }

    @Override
    public boolean save(Survey survey) {
        return jdbc.sql("""
                update survey set details = ?::jsonb, event_slug = ?, event = ?::jsonb, article_slug = ?,
                    article = ?::jsonb, opened_at = ?, closed_at = ?, results_open_at = ?, version = version + 1
                where id = ? and version = ?""")
                        .param(rows.write(survey.details()))
                        .param(survey.event() == null ? null : survey.event().slug())
                        .param(rows.write(survey.event()))
                        .param(
                                survey.article() == null
                                        ? null
                                        : survey.article().slug())
                        .param(rows.write(survey.article()))
                        .param(SurveyRows.timestamp(survey.openedAt()))
                        .param(SurveyRows.timestamp(survey.closedAt()))
                        .param(SurveyRows.timestamp(survey.resultsOpenAt().orElse(null)))
                        .param(survey.id().value())
                        .param(survey.version())
                        .update()
                == 1;
    }

    @Override
    public void hold(SurveyId id) {
        jdbc.sql("select id from survey where id = ? for update")
                .param(id.value())
                .query()
                .singleRow();
    }

    @Override
    public boolean isTaken(Place place, String slug, SurveyId except) {
        String column =
                switch (place) {
                    case SURVEY -> "slug";
                    case EVENT -> "event_slug";
                    case ARTICLE -> "article_slug";
                };
        return jdbc.sql("select exists (select from survey where " + column + " = ? and id <> ?)")
                .params(slug, except.value())
                .query(Boolean.class)
                .single();
    }

    @Override
    public String getSeed(SurveyId id) {
        return jdbc.sql("select draw_seed from survey where id = ?")
                .param(id.value())
                .query(String.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    @Override
    public void add(SurveyId survey, MadeDraw made) {
        jdbc.sql("""
                insert into survey_draw (survey_id, number, seed, entrants, prizes, winners, reason, made_by, made_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(survey.value())
                .param(made.draw().number())
                .param(made.draw().seed())
                .param(made.entrants().toArray(String[]::new))
                .param(made.prizes())
                .param(made.winners().toArray(String[]::new))
                .param(made.reason())
                .param(made.by().value())
                .param(Timestamp.from(made.at()))
                .update();
    }

    @Override
    public List<MadeDraw> listDraws(SurveyId survey) {
        return jdbc.sql("select * from survey_draw where survey_id = ? order by number")
                .param(survey.value())
                .query(JdbcSurveyDesk::draw)
                .list();
    }

    private static MadeDraw draw(ResultSet row, int number) throws SQLException {
        return new MadeDraw(
                new Draw(row.getInt("number"), row.getString("seed")),
                List.of((String[]) row.getArray("entrants").getArray()),
                row.getInt("prizes"),
                List.of((String[]) row.getArray("winners").getArray()),
                row.getString("reason"),
                new PersonId(row.getObject("made_by", UUID.class)),
                row.getTimestamp("made_at").toInstant());
    }

    @Override
    public Map<SurveyId, Tally> tally(OrganiserId organiser) {
        Map<SurveyId, Tally> tallies = new HashMap<>();
        jdbc.sql(TALLY + " where organiser_id = ?").param(organiser.value()).query(row -> {
            tallies.put(new SurveyId(row.getObject("id", UUID.class)), tally(row, 0));
        });
        return tallies;
    }

    @Override
    public Optional<Tally> findTally(SurveyId survey) {
        return jdbc.sql(TALLY + " where id = ?")
                .param(survey.value())
                .query(JdbcSurveyDesk::tally)
                .optional();
    }

    private static Tally tally(ResultSet row, int number) throws SQLException {
        return new Tally(row.getInt("answers"), row.getInt("registrations"), row.getInt("draws"));
    }
}
