package org.commended.results.storage;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.commended.results.domain.DecisionLine;
import org.commended.results.domain.Locks;
import org.commended.results.domain.PublishedSeal;
import org.commended.results.domain.SealedBytes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcLocks implements Locks {

    private final JdbcClient jdbc;
    private final DecisionRows rows;

    JdbcLocks(JdbcClient jdbc, DecisionRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    @Override
    public List<Lock> list() {
        Map<UUID, List<DecisionLine>> lines = lines();
        return jdbc.sql("""
                select decision.*, seal.body, seal.fingerprint, decision_ranking.calibration_id
                from seal
                join decision on decision.id = seal.decision_id
                left join decision_ranking on decision_ranking.decision_id = decision.id
                order by decision.edition_id, seal.first_at""")
                .query((row, number) -> new Lock(
                        DecisionRows.staged(row, lines.getOrDefault(row.getObject("id", UUID.class), List.of())),
                        new SealedBytes(row.getBytes("body")),
                        PublishedSeal.written(row.getBytes("fingerprint")),
                        Optional.ofNullable(row.getObject("calibration_id", UUID.class))))
                .list();
    }

    private Map<UUID, List<DecisionLine>> lines() {
        record Of(UUID decision, DecisionLine line) {}
        return jdbc
                .sql("select decision_line.* from decision_line join seal using (decision_id) order by position")
                .query((row, number) -> new Of(row.getObject("decision_id", UUID.class), rows.line(row)))
                .list()
                .stream()
                .collect(groupingBy(Of::decision, mapping(Of::line, toList())));
    }
}
