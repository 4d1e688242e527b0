package org.commended.entry.storage;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
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
    public List<PersonId> list(EntryId entry) {
        return jdbc.sql("select person_id from entry_writer where entry_id = ? order by added_at, person_id")
                .param(entry.value())
                .query((row, number) -> new PersonId(row.getObject(1, UUID.class)))
                .list();
    }

    @Override
    public boolean add(EntryId entry, PersonId person, Instant now) {
        return jdbc.sql(
                                "insert into entry_writer (entry_id, person_id, added_at) values (?, ?, ?) on conflict do nothing")
                        .params(entry.value(), person.value(), Timestamp.from(now))
                        .update()
                == 1;
    }
}
