package org.commended.results.storage;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.commended.entry.domain.EntryDetails;
import org.commended.entry.domain.EntryOrganisation;
import org.commended.entry.domain.PublicFace;
import org.commended.results.domain.AnnouncedDecision;
import org.commended.results.domain.AnnouncedDecision.Origin;
import org.commended.results.domain.DecisionId;
import org.commended.results.domain.DecisionKind;
import org.commended.results.domain.Honour;
import org.commended.results.domain.PublishedEntry;
import org.commended.results.domain.PublishedLine;
import org.commended.results.domain.PublishedSeal;
import org.commended.results.domain.PublishedTally;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;
import org.commended.shared.EntryId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Rows of published views to published types. */
@Component
class PublishedRows {

    private final JsonMapper json;

    PublishedRows(JsonMapper json) {
        this.json = json;
    }

    AnnouncedDecision decision(ResultSet row, int number) throws SQLException {
        return new AnnouncedDecision(
                new DecisionId(row.getObject("id", UUID.class)),
                category(row),
                kind(row),
                word(Origin.class, row.getString("origin")),
                row.getBoolean("no_award"),
                row.getString("reasons"),
                row.getTimestamp("opens_at").toInstant());
    }

    PublishedLine line(ResultSet row, int number) throws SQLException {
        return new PublishedLine(
                entry(row),
                kind(row),
                row.getString("award_level"),
                honour(row.getString("honour")),
                row.getTimestamp("opens_at").toInstant());
    }

    private PublishedEntry entry(ResultSet row) throws SQLException {
        String face = row.getString("public_face");
        return new PublishedEntry(
                new EntryId(row.getObject("entry_id", UUID.class)),
                new EditionId(row.getObject("edition_id", UUID.class)),
                category(row),
                row.getString("slug"),
                face == null ? untold(row.getString("title")) : json.readValue(face, PublicFace.class),
                organisations(row.getString("organisations")));
    }

    /** An entry that was chosen, not entered, may have no words of its own. */
    private static PublicFace untold(String title) {
        return PublicFace.of(title, EntryDetails.NONE);
    }

    private List<EntryOrganisation> organisations(@Nullable String rows) {
        if (rows == null) return List.of();
        return Arrays.stream(json.readValue(rows, OrganisationRow[].class))
                .map(row ->
                        new EntryOrganisation(row.name(), word(EntryOrganisation.Role.class, row.role()), row.body()))
                .toList();
    }

    private record OrganisationRow(
            String name, String role, @Nullable String body) {}

    private Honour honour(String written) {
        return written.equals("{}") ? Honour.UNSPOKEN : json.readValue(written, Honour.class);
    }

    PublishedSeal seal(ResultSet row, int number) throws SQLException {
        return new PublishedSeal(
                category(row),
                kind(row),
                PublishedSeal.written(row.getBytes("fingerprint")),
                row.getTimestamp("sealed_at").toInstant(),
                row.getBoolean("opened"));
    }

    PublishedTally tally(ResultSet row, int number) throws SQLException {
        Array levels = row.getArray("levels");
        Map<String, Integer> byLevel = new HashMap<>();
        if (levels != null) {
            for (String level : (String[]) levels.getArray()) byLevel.merge(level, 1, Integer::sum);
        }
        EditionId edition = new EditionId(row.getObject("edition_id", UUID.class));
        return new PublishedTally(
                edition, row.getInt("shortlisted"), byLevel, row.getInt("announced"), row.getBoolean("imported"));
    }

    private static CategoryId category(ResultSet row) throws SQLException {
        return new CategoryId(row.getObject("category_id", UUID.class));
    }

    private static DecisionKind kind(ResultSet row) throws SQLException {
        return word(DecisionKind.class, row.getString("kind"));
    }

    private static <E extends Enum<E>> E word(Class<E> type, String written) {
        return Enum.valueOf(type, written.toUpperCase(Locale.ROOT));
    }
}
