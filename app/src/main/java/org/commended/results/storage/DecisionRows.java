package org.commended.results.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.commended.results.domain.Announcement;
import org.commended.results.domain.Decision;
import org.commended.results.domain.DecisionId;
import org.commended.results.domain.DecisionKind;
import org.commended.results.domain.DecisionLine;
import org.commended.results.domain.Decisions.Filed;
import org.commended.results.domain.Honour;
import org.commended.results.domain.OnceSigned;
import org.commended.results.domain.SealedBytes;
import org.commended.results.domain.SealedResults;
import org.commended.results.domain.Signature;
import org.commended.results.domain.StagedDecision;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Rows to decisions and back. */
@Component
class DecisionRows {

    private final JsonMapper json;

    DecisionRows(JsonMapper json) {
        this.json = json;
    }

    static Timestamp timestamp(Instant instant) {
        return Timestamp.from(instant);
    }

    String write(Honour honour) {
        return json.writeValueAsString(honour);
    }

    List<@Nullable Object> columns(StagedDecision decision) {
        PersonId by = decision.stagedBy();
        return Arrays.asList(
                decision.id().value(),
                decision.edition().value(),
                decision.category().value(),
                decision.kind().word(),
                decision.imported() ? "imported" : "decided",
                decision.noAward(),
                decision.reasons(),
                by == null ? null : by.value(),
                timestamp(decision.stagedAt()));
    }

    DecisionLine line(ResultSet row) throws SQLException {
        return new DecisionLine(
                new EntryId(row.getObject("entry_id", UUID.class)),
                row.getString("award_level"),
                row.getString("reason"),
                json.readValue(row.getString("details"), Honour.class));
    }

    Filed filed(ResultSet row, Map<UUID, List<DecisionLine>> lines) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Filed(decision(row, staged(row, lines.getOrDefault(id, List.of()))), announcement(row));
    }

    static StagedDecision staged(ResultSet row, List<DecisionLine> lines) throws SQLException {
        return new StagedDecision(
                new DecisionId(row.getObject("id", UUID.class)),
                new EditionId(row.getObject("edition_id", UUID.class)),
                new CategoryId(row.getObject("category_id", UUID.class)),
                DecisionKind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                row.getString("origin").equals("imported"),
                row.getBoolean("no_award"),
                row.getString("reasons"),
                lines,
                person(row, "staged_by"),
                row.getTimestamp("staged_at").toInstant(),
                row.getInt("version"));
    }

    private static Decision decision(ResultSet row, StagedDecision staged) throws SQLException {
        PersonId first = person(row, "first_by");
        if (first == null) return staged;
        SealedBytes bytes = new SealedBytes(row.getBytes("body"));
        Signature one = new Signature(first, row.getTimestamp("first_at").toInstant());
        PersonId second = person(row, "second_by");
        if (second == null) return new OnceSigned(staged, bytes, one);
        Signature two = new Signature(second, row.getTimestamp("second_at").toInstant());
        return new SealedResults(staged, bytes, one, two);
    }

    private static Optional<Announcement> announcement(ResultSet row) throws SQLException {
        UUID id = row.getObject("announcement_id", UUID.class);
        if (id == null) return Optional.empty();
        return Optional.of(new Announcement(
                id,
                new EditionId(row.getObject("edition_id", UUID.class)),
                row.getString("announcement_origin").equals("imported"),
                row.getTimestamp("opens_at").toInstant()));
    }

    private static @Nullable PersonId person(ResultSet row, String column) throws SQLException {
        UUID id = row.getObject(column, UUID.class);
        return id == null ? null : new PersonId(id);
    }
}
