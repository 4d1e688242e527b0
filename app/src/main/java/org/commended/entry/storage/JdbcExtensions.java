package org.commended.entry.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.commended.entry.domain.Extension;
import org.commended.entry.domain.Extensions;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcExtensions implements Extensions {

    private final JdbcClient jdbc;

    JdbcExtensions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Extension extension) {
        UUID entry = extension.entry().value();
        Timestamp now = Timestamp.from(extension.at());
        jdbc.sql("update entry_extension set ended_by = ?, ended_at = ? where entry_id = ? and ended_at is null")
                .params(extension.by().value(), now, entry)
                .update();
        jdbc.sql("insert into entry_extension (id, entry_id, until, reason, by, at) values (?, ?, ?, ?, ?, ?)")
                .param(extension.id())
                .param(entry)
                .param(Timestamp.from(extension.until()))
                .param(extension.reason())
                .param(extension.by().value())
                .param(now)
                .update();
    }

    @Override
    public void takeBack(UUID extension, PersonId by, Instant now) {
        jdbc.sql("update entry_extension set ended_by = ?, ended_at = ?, taken_back = true where id = ?")
                .params(by.value(), Timestamp.from(now), extension)
                .update();
    }

    @Override
    public List<Extension> list(EntryId entry) {
        return jdbc.sql("select * from entry_extension where entry_id = ? order by seq desc")
                .param(entry.value())
                .query(JdbcExtensions::extension)
                .list();
    }

    @Override
    public Optional<Instant> findUntil(EntryId entry) {
        return jdbc.sql("select until from entry_extension where entry_id = ? and ended_at is null")
                .param(entry.value())
                .query((row, number) -> row.getTimestamp(1).toInstant())
                .optional();
    }

    @Override
    public Map<EntryId, Instant> listUntil(Collection<EntryId> entries) {
        Map<EntryId, Instant> until = new HashMap<>();
        jdbc.sql("select entry_id, until from entry_extension where entry_id = any(?) and ended_at is null")
                .param(entries.stream().map(EntryId::value).toArray(UUID[]::new))
                .query((RowCallbackHandler) row -> until.put(
                        new EntryId(row.getObject("entry_id", UUID.class)),
                        row.getTimestamp("until").toInstant()));
        return until;
    }

    private static Extension extension(ResultSet row, int number) throws SQLException {
        Timestamp ended = row.getTimestamp("ended_at");
        return new Extension(
                row.getObject("id", UUID.class),
                new EntryId(row.getObject("entry_id", UUID.class)),
                row.getTimestamp("until").toInstant(),
                row.getString("reason"),
                new PersonId(row.getObject("by", UUID.class)),
                row.getTimestamp("at").toInstant(),
                ended == null
                        ? null
                        : new Extension.Ended(
                                row.getBoolean("taken_back"),
                                new PersonId(row.getObject("ended_by", UUID.class)),
                                ended.toInstant()));
    }
}
