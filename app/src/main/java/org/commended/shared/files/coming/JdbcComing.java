package org.commended.shared.files.coming;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.commended.shared.PersonId;
import org.commended.shared.files.coming.FilesComing.Coming;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcComing {

    /** Of one person at a time; those begun before are forgotten, so that nobody fills the disk with beginnings. */
    private static final int AT_ONCE = 10;

    private final JdbcClient jdbc;

    JdbcComing(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns what is forgotten for it. */
    List<UUID> begin(Coming file, Instant now) {
        int begun = jdbc.sql("""
                insert into file_coming (id, name, size, sent_by, changed_at) values (?, ?, ?, ?, ?)
                on conflict (id) do nothing""")
                .params(file.id(), file.name(), file.size(), file.by().value(), Timestamp.from(now))
                .update();
        if (begun == 0) return List.of();
        return jdbc.sql("""
                delete from file_coming where id in (
                    select id from file_coming where sent_by = ? and id <> ?
                    order by changed_at desc, id offset ?)
                returning id""")
                .params(file.by().value(), file.id(), AT_ONCE - 1)
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }

    Optional<Coming> find(UUID id, PersonId by) {
        return jdbc.sql("select * from file_coming where id = ? and sent_by = ?")
                .params(id, by.value())
                .query(JdbcComing::coming)
                .optional();
    }

    Optional<Coming> lock(UUID id, PersonId by) {
        return jdbc.sql("select * from file_coming where id = ? and sent_by = ? for update")
                .params(id, by.value())
                .query(JdbcComing::coming)
                .optional();
    }

    void arrived(UUID id, long bytes, Instant now) {
        jdbc.sql("update file_coming set arrived = ?, changed_at = ? where id = ?")
                .params(bytes, Timestamp.from(now), id)
                .update();
    }

    private static Coming coming(ResultSet row, int number) throws SQLException {
        return new Coming(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getLong("size"),
                row.getLong("arrived"),
                new PersonId(row.getObject("sent_by", UUID.class)));
    }
}
