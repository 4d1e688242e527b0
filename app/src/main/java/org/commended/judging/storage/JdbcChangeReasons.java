package org.commended.judging.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.commended.judging.domain.ChangeReasons;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcChangeReasons implements ChangeReasons {

    private final JdbcClient jdbc;

    JdbcChangeReasons(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<EntryId, Map<String, String>> list(UUID stage, PersonId judge) {
        Map<EntryId, Map<String, String>> reasons = new HashMap<>();
        jdbc.sql("select * from score_reason where stage_id = ? and judge_id = ? order by number")
                .params(stage, judge.value())
                .query(JdbcChangeReasons::change)
                .list()
                .forEach(one -> reasons.computeIfAbsent(one.entry(), entry -> new HashMap<>())
                        .put(one.criterion(), one.reason()));
        return reasons;
    }

    @Override
    public List<Change> list(Collection<UUID> stages) {
        return jdbc.sql("""
                select * from score_reason where stage_id = any(?)
                order by stage_id, entry_id, judge_id, criterion, number""")
                .param(stages.toArray(UUID[]::new))
                .query(JdbcChangeReasons::change)
                .list();
    }

    private static Change change(ResultSet row, int number) throws SQLException {
        return new Change(
                row.getObject("stage_id", UUID.class),
                new EntryId(row.getObject("entry_id", UUID.class)),
                new PersonId(row.getObject("judge_id", UUID.class)),
                row.getString("criterion"),
                row.getInt("before"),
                row.getObject("after", Integer.class),
                row.getString("reason"),
                row.getTimestamp("at").toInstant());
    }

    @Override
    public void keep(Change change) {
        jdbc.sql("""
                with last as (
                    select number, after, reason from score_reason
                    where stage_id = :stage and entry_id = :entry and judge_id = :judge and criterion = :criterion
                    order by number desc limit 1)
                insert into score_reason (stage_id, entry_id, judge_id, criterion, number, before, after, reason, at)
                select :stage, :entry, :judge, :criterion, coalesce((select number from last), 0) + 1, :before,
                       :after::int, :reason, :at
                where not exists (
                    select from last where reason = :reason and after is not distinct from :after::int)
                and (:reason <> '' or exists (select from last))
                on conflict do nothing""")
                .param("stage", change.stage())
                .param("entry", change.entry().value())
                .param("judge", change.judge().value())
                .param("criterion", change.criterion())
                .param("before", change.before())
                .param("after", change.after())
                .param("reason", change.reason())
                .param("at", Timestamp.from(change.at()))
                .update();
    }
}
