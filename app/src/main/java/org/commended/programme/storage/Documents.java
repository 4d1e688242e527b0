package org.commended.programme.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.UUID;
import org.commended.programme.Programmes.Whole;
import org.commended.programme.domain.Category;
import org.commended.programme.domain.Edition;
import org.commended.programme.domain.Organiser;
import org.commended.programme.domain.Programme;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;
import org.commended.shared.OrganiserId;
import org.commended.shared.ProgrammeId;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Rows to set-up documents and back. */
@Component
class Documents {

    private final JsonMapper json;
    private final Parsed parsed = new Parsed();

    Documents(JsonMapper json) {
        this.json = json;
    }

    String write(Object details) {
        return json.writeValueAsString(details);
    }

    private <T> T read(String text, Class<T> type) {
        return parsed.get(text, type, () -> json.readValue(text, type));
    }

    Organiser organiser(ResultSet row, int number) throws SQLException {
        return organiser(row, "");
    }

    private Organiser organiser(ResultSet row, String prefix) throws SQLException {
        return new Organiser(
                new OrganiserId(row.getObject(prefix + "id", UUID.class)),
                row.getString(prefix + "slug"),
                read(row.getString(prefix + "details"), Organiser.Details.class),
                row.getInt(prefix + "version"));
    }

    Programme programme(ResultSet row, int number) throws SQLException {
        return programme(row, "", new OrganiserId(row.getObject("organiser_id", UUID.class)));
    }

    private Programme programme(ResultSet row, String prefix, OrganiserId organiser) throws SQLException {
        return new Programme(
                new ProgrammeId(row.getObject(prefix + "id", UUID.class)),
                organiser,
                row.getString(prefix + "slug"),
                read(row.getString(prefix + "details"), Programme.Details.class),
                row.getInt(prefix + "version"));
    }

    Edition edition(ResultSet row, int number) throws SQLException {
        Timestamp publicSince = row.getTimestamp("public_since");
        return new Edition(
                new EditionId(row.getObject("id", UUID.class)),
                new ProgrammeId(row.getObject("programme_id", UUID.class)),
                row.getString("slug"),
                read(row.getString("details"), Edition.Details.class),
                publicSince == null ? null : publicSince.toInstant(),
                row.getInt("version"));
    }

    Whole whole(ResultSet row, int number) throws SQLException {
        Organiser organiser = organiser(row, "o_");
        return new Whole(organiser, programme(row, "p_", organiser.id()), edition(row, number));
    }

    Category category(ResultSet row, int number) throws SQLException {
        return new Category(
                new CategoryId(row.getObject("id", UUID.class)),
                new EditionId(row.getObject("edition_id", UUID.class)),
                row.getString("slug"),
                row.getInt("position"),
                read(row.getString("details"), Category.Details.class),
                row.getInt("version"));
    }
}
