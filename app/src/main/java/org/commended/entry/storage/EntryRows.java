package org.commended.entry.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.commended.entry.domain.Entry;
import org.commended.entry.domain.EntryDetails;
import org.commended.entry.domain.EntryOrganisation;
import org.commended.entry.domain.Standing;
import org.commended.entry.domain.SubmittedEntry;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Rows to entries. */
@Component
class EntryRows {

    private static final TypeReference<List<EntryOrganisation>> ORGANISATIONS = new TypeReference<>() {};

    private final JsonMapper json;

    EntryRows(JsonMapper json) {
        this.json = json;
    }

    Entry entry(ResultSet row, int number) throws SQLException {
        UUID startedBy = row.getObject("started_by", UUID.class);
        return new Entry(
                new EntryId(row.getObject("id", UUID.class)),
                new EditionId(row.getObject("edition_id", UUID.class)),
                new CategoryId(row.getObject("category_id", UUID.class)),
                row.getString("slug"),
                row.getString("reference"),
                row.getString("title"),
                json.readValue(row.getString("details"), EntryDetails.class),
                organisations(row.getString("organisations")),
                standing(row.getString("state"), row.getString("verdict")),
                Entry.Origin.valueOf(row.getString("origin").toUpperCase(Locale.ROOT)),
                startedBy == null ? null : new PersonId(startedBy),
                row.getTimestamp("started_at").toInstant(),
                row.getTimestamp("changed_at").toInstant(),
                instant(row.getTimestamp("submitted_at")),
                row.getInt("version"));
    }

    List<EntryOrganisation> organisations(@Nullable String text) {
        return text == null ? List.of() : json.readValue(text, ORGANISATIONS);
    }

    private static Standing standing(String state, @Nullable String verdict) {
        if (!state.equals("submitted")) return Standing.valueOf(state.toUpperCase(Locale.ROOT));
        if (verdict == null) return Standing.SUBMITTED;
        return verdict.equals("eligible") ? Standing.ELIGIBLE : Standing.RULED_OUT;
    }

    static Standing standing(String standing) {
        return Standing.valueOf(standing.toUpperCase(Locale.ROOT));
    }

    /** The frozen copy is stored whole, as it was hashed. */
    SubmittedEntry submitted(ResultSet row, int number) throws SQLException {
        return CanonicalJson.read(row.getString("frozen"), row.getString("sha256"));
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
