package org.commended.results.storage;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.commended.results.domain.Decision;
import org.commended.results.domain.DecisionKind;
import org.commended.results.domain.DecisionLine;
import org.commended.results.domain.Decisions;
import org.commended.results.domain.OnceSigned;
import org.commended.results.domain.SealedBytes;
import org.commended.results.domain.SealedResults;
import org.commended.results.domain.Signature;
import org.commended.results.domain.StagedDecision;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcDecisions implements Decisions {

    private static final String SELECT = """
            select decision.*, seal.body, seal.first_by, seal.first_at, seal.second_by, seal.second_at,
                   announcement.id as announcement_id, announcement.origin as announcement_origin, announcement.opens_at
            from decision
            left join seal on seal.decision_id = decision.id
            left join announcement_item on announcement_item.decision_id = decision.id
            left join announcement on announcement.id = announcement_item.announcement_id
            """;

    private final JdbcClient jdbc;
    private final DecisionRows rows;

    JdbcDecisions(JdbcClient jdbc, DecisionRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /** A lock on rows would not do: the row of a decision stays as it is while its seal comes and goes. */
    @Override
    public void hold(EditionId edition) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('decisions ' || ?, 0))")
                .param(edition.toString())
                .query((row, number) -> true)
                .single();
    }

    @Override
    public Optional<Decision> find(CategoryId category, DecisionKind kind) {
        String lines = "select * from decision_line where decision_id in"
                + " (select id from decision where category_id = ? and kind = ?) order by position";
        return jdbc.sql(SELECT + " where category_id = ? and kind = ?")
                .params(category.value(), kind.word())
                .query((row, number) -> rows.filed(row, lines(lines, category.value(), kind.word())))
                .optional()
                .map(Filed::decision);
    }

    @Override
    public List<Filed> list(EditionId edition) {
        Map<UUID, List<DecisionLine>> lines = lines(
                "select decision_line.* from decision_line join decision on decision.id = decision_id"
                        + " where edition_id = ? order by position",
                edition.value());
        return jdbc.sql(SELECT + " where decision.edition_id = ?")
                .param(edition.value())
                .query((row, number) -> rows.filed(row, lines))
                .list();
    }

    private Map<UUID, List<DecisionLine>> lines(String sql, Object... params) {
        record Of(UUID decision, DecisionLine line) {}
        return jdbc
                .sql(sql)
                .params(params)
                .query((row, number) -> new Of(row.getObject("decision_id", UUID.class), rows.line(row)))
                .list()
                .stream()
                .collect(groupingBy(
                        Of::decision,
                        java.util.stream.Collectors.mapping(Of::line, java.util.stream.Collectors.toList())));
    }

    @Override
    public void put(StagedDecision decision) {
        jdbc.sql("""
                insert into decision (id, edition_id, category_id, kind, origin, no_award, reasons, staged_by, staged_at,
                                      version)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, 1)
                on conflict (category_id, kind) do update
                set no_award = excluded.no_award, reasons = excluded.reasons, staged_by = excluded.staged_by,
                    staged_at = excluded.staged_at, version = decision.version + 1""").params(rows.columns(decision)).update();
        jdbc.sql("delete from decision_line where decision_id = ?")
                .param(decision.id().value())
                .update();
        int position = 0;
        for (DecisionLine line : decision.lines()) put(decision, line, position++);
    }

    private void put(StagedDecision decision, DecisionLine line, int position) {
        jdbc.sql("""
                insert into decision_line (decision_id, entry_id, position, award_level, reason, details)
                values (?, ?, ?, ?, ?, ?::jsonb)""")
                .param(decision.id().value())
                .param(line.entry().value())
                .param(position)
                .param(line.level())
                .param(line.reason())
                .param(rows.write(line.honour()))
                .update();
    }

    @Override
    public void put(OnceSigned decision) {
        SealedBytes bytes = decision.bytes();
        Signature first = decision.first();
        jdbc.sql("insert into seal (decision_id, body, fingerprint, first_by, first_at) values (?, ?, ?, ?, ?)")
                .param(decision.staged().id().value())
                .param(bytes.bytes())
                .param(bytes.fingerprint())
                .param(first.by().value())
                .param(DecisionRows.timestamp(first.at()))
                .update();
    }

    @Override
    public void put(SealedResults decision) {
        int signed = jdbc.sql(
                        "update seal set second_by = ?, second_at = ? where decision_id = ? and second_by is null")
                .param(decision.second().by().value())
                .param(DecisionRows.timestamp(decision.second().at()))
                .param(decision.staged().id().value())
                .update();
        if (signed != 1)
            throw new IllegalStateException(
                    "No first signature on " + decision.staged().id());
    }

    @Override
    public void unseal(StagedDecision decision) {
        jdbc.sql("delete from seal where decision_id = ?")
                .param(decision.id().value())
                .update();
    }
}
