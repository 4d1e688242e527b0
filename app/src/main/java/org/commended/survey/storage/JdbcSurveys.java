package org.commended.survey.storage;

import java.util.List;
import java.util.Optional;
import org.commended.shared.OrganiserId;
import org.commended.survey.domain.SurveyId;
import org.commended.survey.domain.Surveys;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads surveys, from the whole view or from the published one of the same shape. */
class JdbcSurveys implements Surveys {

    private final JdbcClient jdbc;
    private final SurveyRows rows;
    private final String from;

    JdbcSurveys(JdbcClient jdbc, SurveyRows rows, String from) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.from = "select * from " + from + " where ";
    }

    @Override
    public Optional<Held> find(SurveyId id) {
        return find("id = ?", id.value());
    }

    @Override
    public Optional<Held> findBySlug(String slug) {
        return find("slug = ?", slug);
    }

    @Override
    public Optional<Held> findByEvent(String slug) {
        return find("event_slug = ?", slug);
    }

    @Override
    public Optional<Held> findByArticle(String slug) {
        return find("article_slug = ?", slug);
    }

    @Override
    public Optional<Held> find(OrganiserId organiser, String id) {
        return find("organiser_id = ? and details ->> 'id' = ?", organiser.value(), id);
    }

    private Optional<Held> find(String where, Object... values) {
        return jdbc.sql(from + where).params(values).query(rows::held).optional();
    }

    @Override
    public List<Held> list(OrganiserId organiser) {
        return jdbc.sql(from + "organiser_id = ? order by coalesce(opened_at, 'infinity') desc, slug")
                .param(organiser.value())
                .query(rows::held)
                .list();
    }
}
