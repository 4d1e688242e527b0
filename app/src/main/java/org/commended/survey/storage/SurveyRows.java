package org.commended.survey.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.commended.programme.domain.Organiser;
import org.commended.shared.OrganiserId;
import org.commended.survey.domain.Article;
import org.commended.survey.domain.Sheet;
import org.commended.survey.domain.Survey;
import org.commended.survey.domain.SurveyEvent;
import org.commended.survey.domain.SurveyId;
import org.commended.survey.domain.Surveys.Held;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Rows to surveys and answers, and back. */
@Component
class SurveyRows {

    private static final TypeReference<Map<String, List<String>>> ANSWERS = new TypeReference<>() {};

    private final JsonMapper json;

    SurveyRows(JsonMapper json) {
        this.json = json;
    }

    @Nullable
    String write(@Nullable Object document) {
        return document == null ? null : json.writeValueAsString(document);
    }

    Held held(ResultSet row, int number) throws SQLException {
        OrganiserId organiser = new OrganiserId(row.getObject("organiser_id", UUID.class));
        var whose = new Organiser(
                organiser,
                row.getString("organiser_slug"),
                json.readValue(row.getString("organiser_details"), Organiser.Details.class),
                row.getInt("organiser_version"));
        return new Held(survey(row, organiser), whose, row.getString("draw_commitment"));
    }

    private Survey survey(ResultSet row, OrganiserId organiser) throws SQLException {
        return new Survey(
                new SurveyId(row.getObject("id", UUID.class)),
                organiser,
                row.getString("slug"),
                json.readValue(row.getString("details"), Survey.Details.class),
                read(row.getString("event"), SurveyEvent.class),
                read(row.getString("article"), Article.class),
                instant(row.getTimestamp("opened_at")),
                instant(row.getTimestamp("closed_at")),
                row.getInt("version"));
    }

    private <T> @Nullable T read(@Nullable String text, Class<T> type) {
        return text == null ? null : json.readValue(text, type);
    }

    Sheet sheet(ResultSet row, int number) throws SQLException {
        return new Sheet(
                row.getObject("id", UUID.class),
                json.readValue(row.getString("answers"), ANSWERS),
                new Sheet.By(row.getString("organisation"), row.getString("role"), row.getBoolean("may_be_named")));
    }

    static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }

    static @Nullable Timestamp timestamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }
}
