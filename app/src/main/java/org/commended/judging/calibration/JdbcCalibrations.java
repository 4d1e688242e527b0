package org.commended.judging.calibration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JdbcCalibrations implements Calibrations {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    JdbcCalibrations(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public Optional<Kept> find(UUID stage, String digest, int places) {
        return jdbc.sql("select * from calibration where stage_id = ? and input_digest = ? and places = ?")
                .params(stage, digest, places)
                .query(this::kept)
                .optional();
    }

    @Override
    public Optional<Kept> findNearest(UUID stage, String digest, int places) {
        return jdbc.sql("""
                select * from calibration where stage_id = ? and input_digest = ?
                order by abs(places - ?), places limit 1""").params(stage, digest, places).query(this::kept).optional();
    }

    @Override
    public Optional<Kept> find(UUID id) {
        return jdbc.sql("select * from calibration where id = ?")
                .param(id)
                .query(this::kept)
                .optional();
    }

    @Override
    public Optional<String> findText(UUID id) {
        return jdbc.sql("select report from calibration where id = ?")
                .param(id)
                .query(String.class)
                .optional();
    }

    @Override
    public Map<UUID, String> listFingerprints(Collection<UUID> ids) {
        Map<UUID, String> fingerprints = new HashMap<>();
        jdbc.sql("""
                select id, encode(sha256(convert_to(report, 'UTF8')), 'hex') as fingerprint
                from calibration where id = any(?)""").param(ids.toArray(UUID[]::new)).query(row -> {
            fingerprints.put(row.getObject("id", UUID.class), row.getString("fingerprint"));
        });
        return fingerprints;
    }

    @Override
    public Optional<String> findScores(UUID id) {
        return jdbc.sql("select marks from calibration where id = ?")
                .param(id)
                .query(String.class)
                .optional();
    }

    @Override
    public Kept add(Kept kept, String marks) {
        CalibratedScores scores = kept.scores();
        jdbc.sql("""
                insert into calibration (id, stage_id, input_digest, places, engine, model, seed, marks, report, made_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (stage_id, input_digest, places) do nothing""")
                .param(kept.id())
                .param(kept.stage())
                .param(scores.origin().digest())
                .param(scores.origin().places())
                .param(scores.origin().engine())
                .param(scores.origin().model())
                .param(scores.origin().seed())
                .param(marks)
                .param(json.writeValueAsString(kept))
                .param(Timestamp.from(kept.at()))
                .update();
        return find(kept.stage(), scores.origin().digest(), scores.origin().places())
                .orElseThrow();
    }

    private Kept kept(ResultSet row, int number) throws SQLException {
        return json.readValue(row.getString("report"), Kept.class);
    }
}
