package org.commended.results.storage;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.commended.engine.names.BodyId;
import org.commended.results.Announced;
import org.commended.results.domain.AnnouncedDecision;
import org.commended.results.domain.DecisionKind;
import org.commended.results.domain.PublishedLine;
import org.commended.results.domain.PublishedSeal;
import org.commended.results.domain.PublishedTally;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;
import org.commended.shared.database.Published;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcAnnounced implements Announced {

    /** Every line with its entry and organisations; the organisations as one value, so that rows do not multiply. */
    private static final String LINES = """
            select decision.kind, decision.opens_at, line.award_level, line.details as honour, line.position,
                   entry.id as entry_id, entry.edition_id, entry.category_id, entry.slug, entry.title, entry.public_face,
                   (select jsonb_agg(to_jsonb(organisation) order by organisation.position)
                    from published_entry_organisation organisation
                    where organisation.entry_id = entry.id) as organisations
            from published_decision decision
            join published_edition edition on edition.id = decision.edition_id
            join published_result line on line.decision_id = decision.id
            join published_entry entry on entry.id = line.entry_id
            """;

    private final JdbcClient jdbc;
    private final PublishedRows rows;

    JdbcAnnounced(@Published JdbcClient jdbc, PublishedRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    @Override
    public List<AnnouncedDecision> listDecisions(EditionId edition) {
        return jdbc.sql("select * from published_decision where edition_id = ?")
                .param(edition.value())
                .query(rows::decision)
                .list();
    }

    @Override
    public List<PublishedLine> listLines(EditionId edition, DecisionKind kind) {
        return jdbc.sql(LINES
                        + "where decision.edition_id = ? and decision.kind = ? order by line.position, entry.slug")
                .params(edition.value(), kind.word())
                .query(rows::line)
                .list();
    }

    @Override
    public List<PublishedLine> listLines(CategoryId category, String entry) {
        return jdbc.sql(LINES + "where entry.category_id = ? and entry.slug = ?")
                .params(category.value(), entry)
                .query(rows::line)
                .list();
    }

    @Override
    public List<PublishedLine> listHonours(BodyId body) {
        return jdbc.sql(LINES + """
                where entry.id in (select entry_id from published_entry_organisation where body = ?)
                order by decision.opens_at desc, entry.title""").param(body.value()).query(rows::line).list();
    }

    @Override
    public Map<BodyId, Integer> countHonours(int limit) {
        Map<BodyId, Integer> counts = new LinkedHashMap<>();
        jdbc.sql("""
                select organisation.body, count(distinct entry.id) as entries
                from published_entry_organisation organisation
                join published_entry entry on entry.id = organisation.entry_id
                join published_edition edition on edition.id = entry.edition_id
                where organisation.body is not null
                group by organisation.body order by entries desc, organisation.body limit ?""").param(limit).query(row -> {
            counts.put(new BodyId(row.getString("body")), row.getInt("entries"));
        });
        return counts;
    }

    @Override
    public Map<EditionId, PublishedTally> tally(Collection<EditionId> editions) {
        Map<EditionId, PublishedTally> tallies = new LinkedHashMap<>();
        editions.forEach(edition -> tallies.put(edition, PublishedTally.none(edition)));
        jdbc.sql("""
                select decision.edition_id,
                       count(line.entry_id) filter (where decision.kind = 'shortlist') as shortlisted,
                       count(distinct decision.id) filter (where decision.kind = 'result') as announced,
                       bool_or(decision.origin = 'imported') as imported,
                       array_agg(line.award_level) filter (where line.award_level is not null) as levels
                from published_decision decision
                left join published_result line on line.decision_id = decision.id
                where decision.edition_id = any(?)
                group by decision.edition_id""")
                .param(editions.stream().map(EditionId::value).toArray(UUID[]::new))
                .query(rows::tally)
                .list()
                .forEach(tally -> tallies.put(tally.edition(), tally));
        return tallies;
    }

    @Override
    public List<PublishedSeal> listSeals(EditionId edition) {
        return jdbc.sql("""
                select fingerprint.*, decision.id is not null as opened
                from published_fingerprint fingerprint
                left join published_decision decision
                    on decision.category_id = fingerprint.category_id and decision.kind = fingerprint.kind
                where fingerprint.edition_id = ?""").param(edition.value()).query(rows::seal).list();
    }

    @Override
    public Optional<byte[]> findLocked(CategoryId category, DecisionKind kind) {
        return jdbc.sql("""
                select seal.body from published_seal seal
                join published_decision decision on decision.id = seal.decision_id
                where decision.category_id = ? and decision.kind = ?""")
                .params(category.value(), kind.word())
                .query((row, number) -> row.getBytes(1))
                .optional();
    }
}
