package org.commended.entry.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.commended.entry.domain.Right;
import org.commended.entry.domain.Writers;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcWriters implements Writers {

    private final JdbcClient jdbc;

    JdbcWriters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Writer> listPlaces(EntryId entry) {
        return jdbc.sql("""
                select person_id, may from entry_writer
                where entry_id = ? and left_at is null order by added_at, person_id""").param(entry.value()).query(JdbcWriters::writer).list();
    }

    @Override
    public Optional<Right> findRight(EntryId entry, PersonId person) {
        return jdbc.sql("select may from entry_writer where entry_id = ? and person_id = ? and left_at is null")
                .params(entry.value(), person.value())
                .query((row, number) -> right(row))
                .optional();
    }

    @Override
    public boolean add(EntryId entry, Writer writer, Instant now) {
        return jdbc.sql("""
                        insert into entry_writer (entry_id, person_id, added_at, may) values (?, ?, ?, ?)
                        on conflict (entry_id, person_id) do update
                        set may = excluded.may, added_at = excluded.added_at, left_at = null
                        where entry_writer.left_at is not null""")
                        .params(
                                entry.value(),
                                writer.person().value(),
                                Timestamp.from(now),
                                writer.right().word())
                        .update()
                == 1;
    }

    @Override
    public void change(EntryId entry, Writer writer) {
        jdbc.sql("update entry_writer set may = ? where entry_id = ? and person_id = ? and left_at is null")
                .params(writer.right().word(), entry.value(), writer.person().value())
                .update();
    }

    @Override
    public void remove(EntryId entry, PersonId person, Instant now) {
        jdbc.sql("update entry_writer set left_at = ? where entry_id = ? and person_id = ? and left_at is null")
                .params(Timestamp.from(now), entry.value(), person.value())
                .update();
    }

    private static Writer writer(ResultSet row, int number) throws SQLException {
        return new Writer(new PersonId(row.getObject("person_id", UUID.class)), right(row));
    }

    private static Right right(ResultSet row) throws SQLException {
        return Right.find(row.getString("may")).orElseThrow();
    }
}
