package org.commended.exchange.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.commended.entry.domain.EntryOrganisation;
import org.commended.entry.domain.PublicFace;
import org.commended.exchange.mapping.PublicLines;
import org.commended.results.domain.DecisionKind;
import org.commended.results.domain.Honour;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;
import org.commended.shared.database.Published;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads through the published views alone, so that nothing leaves before its time. */
@Repository
class JdbcPublicLines implements PublicLines {

    private static final TypeReference<List<EntryOrganisation>> ORGANISATIONS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    JdbcPublicLines(@Published JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public List<PublicLine> list(EditionId edition) {
        return jdbc.sql("""
                select decision.category_id, decision.kind, line.award_level, line.details, entry.slug, entry.public_face,
                       (select jsonb_agg(jsonb_build_object('name', name, 'role', upper(role), 'body', body)
                                         order by organisation.position)
                        from published_entry_organisation organisation
                        where organisation.entry_id = entry.id) as organisations
                from published_decision decision
                join published_result line on line.decision_id = decision.id
                join published_entry entry on entry.id = line.entry_id
                where decision.edition_id = ? and entry.public_face is not null
                order by decision.category_id, decision.kind desc, line.position""").param(edition.value()).query(this::line).list();
    }

    private PublicLine line(ResultSet row, int number) throws SQLException {
        String organisations = row.getString("organisations");
        return new PublicLine(
                new CategoryId(row.getObject("category_id", UUID.class)),
                row.getString("slug"),
                kind(row.getString("kind")),
                row.getString("award_level"),
                json.readValue(row.getString("details"), Honour.class),
                json.readValue(row.getString("public_face"), PublicFace.class),
                organisations == null ? List.of() : json.readValue(organisations, ORGANISATIONS));
    }

    @Override
    public Map<CategoryId, String> listNoAwards(EditionId edition) {
        Map<CategoryId, String> reasons = new HashMap<>();
        jdbc.sql("select category_id, reasons from published_decision where edition_id = ? and no_award")
                .param(edition.value())
                .query(row -> {
                    reasons.put(new CategoryId(row.getObject("category_id", UUID.class)), row.getString("reasons"));
                });
        return reasons;
    }

    @Override
    public List<DecisionKind> listAnnounced(EditionId edition) {
        return jdbc.sql("select distinct kind from published_decision where edition_id = ?")
                .param(edition.value())
                .query((row, number) -> kind(row.getString(1)))
                .list();
    }

    private static DecisionKind kind(String word) {
        return DecisionKind.valueOf(word.toUpperCase(Locale.ROOT));
    }
}
