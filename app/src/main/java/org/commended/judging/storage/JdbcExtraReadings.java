package org.commended.judging.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.commended.judging.domain.ExtraReading;
import org.commended.judging.domain.ExtraReadings;
import org.commended.shared.CategoryId;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcExtraReadings implements ExtraReadings {

    private final JdbcClient jdbc;

    JdbcExtraReadings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(ExtraReading reading, PersonId by, Instant now) {
        jdbc.sql("""
                insert into extra_reading (stage_id, entry_id, judge_id, asked_by, asked_at, closes_at)
                values (?, ?, ?, ?, ?, ?)
                on conflict (stage_id, entry_id, judge_id) do update
                set closes_at = greatest(extra_reading.closes_at, excluded.closes_at)""")
                .param(reading.stage())
                .param(reading.entry().value())
                .param(reading.judge().value())
                .param(by.value())
                .param(Timestamp.from(now))
                .param(Timestamp.from(reading.closesAt()))
                .update();
    }

    @Override
    public List<ExtraReading> list(Collection<CategoryId> categories) {
        return jdbc.sql("""
                select extra_reading.*, category_id from extra_reading join judging_stage on judging_stage.id = stage_id
                where category_id = any(?) order by stage_id, judge_id, entry_id""")
                .param(categories.stream().map(CategoryId::value).toArray(UUID[]::new))
                .query(JdbcExtraReadings::reading)
                .list();
    }

    private static ExtraReading reading(ResultSet row, int number) throws SQLException {
        return new ExtraReading(
                row.getObject("stage_id", UUID.class),
                new CategoryId(row.getObject("category_id", UUID.class)),
                new EntryId(row.getObject("entry_id", UUID.class)),
                new PersonId(row.getObject("judge_id", UUID.class)),
                row.getTimestamp("closes_at").toInstant());
    }
}
