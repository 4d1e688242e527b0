package org.commended.results.storage;

import java.util.Optional;
import java.util.UUID;
import org.commended.results.domain.DecisionId;
import org.commended.results.domain.KeptRankings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcKeptRankings implements KeptRankings {

    private final JdbcClient jdbc;

    JdbcKeptRankings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<UUID> find(DecisionId decision) {
        return jdbc.sql("select calibration_id from decision_ranking where decision_id = ?")
                .param(decision.value())
                .query(UUID.class)
                .optional();
    }

    @Override
    public void put(DecisionId decision, UUID ranking) {
        jdbc.sql("""
                insert into decision_ranking (decision_id, calibration_id) values (?, ?)
                on conflict (decision_id) do update set calibration_id = excluded.calibration_id""").params(decision.value(), ranking).update();
    }

    @Override
    public void remove(DecisionId decision) {
        jdbc.sql("delete from decision_ranking where decision_id = ?")
                .param(decision.value())
                .update();
    }
}
