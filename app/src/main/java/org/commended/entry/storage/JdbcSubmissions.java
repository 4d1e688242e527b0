package org.commended.entry.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.commended.entry.domain.Frozen;
import org.commended.entry.domain.Submissions;
import org.commended.entry.domain.SubmittedEntry;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcSubmissions implements Submissions {

    private static final String LAST = "select * from submission where entry_id = ? order by seq desc limit 1";

    private final JdbcClient jdbc;

    JdbcSubmissions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public SubmittedEntry keep(Frozen copy, Kept kept) {
        return keep(copy, kept.by().value(), kept);
    }

    @Override
    public SubmittedEntry keepImported(Frozen copy) {
        return keep(copy, null, null);
    }

    private SubmittedEntry keep(Frozen copy, @Nullable UUID by, @Nullable Kept kept) {
        String text = CanonicalJson.write(copy);
        String sha256 = CanonicalJson.sha256(text);
        jdbc.sql("""
                insert into submission (id, entry_id, received_at, sent_by, frozen, sha256, correction, in_grace)
                values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(UUID.randomUUID())
                .param(copy.id().value())
                .param(Timestamp.from(kept == null ? copy.receivedAt() : kept.at()))
                .param(by)
                .param(text)
                .param(sha256)
                .param(kept != null && kept.correction())
                .param(kept != null && kept.late())
                .update();
        return CanonicalJson.read(text, sha256);
    }

    @Override
    public Optional<SubmittedEntry> find(EntryId entry) {
        return jdbc.sql(LAST)
                .param(entry.value())
                .query((row, number) -> CanonicalJson.read(row.getString("frozen"), row.getString("sha256")))
                .optional();
    }

    @Override
    public Optional<SubmittedEntry> findReceived(EntryId entry) {
        return jdbc.sql("""
                select * from submission where entry_id = ? and sent_by is not null and not correction
                order by seq desc limit 1""")
                .param(entry.value())
                .query((row, number) -> CanonicalJson.read(row.getString("frozen"), row.getString("sha256")))
                .optional();
    }

    @Override
    public Optional<String> findText(EntryId entry) {
        return jdbc.sql(LAST)
                .param(entry.value())
                .query((row, number) -> row.getString("frozen"))
                .optional();
    }

    /** Copies that came with an import have no sender and are not listed. */
    @Override
    public List<Kept> list(EntryId entry) {
        return jdbc.sql("""
                select sent_by, correction, received_at, in_grace from submission
                where entry_id = ? and sent_by is not null order by seq desc""").param(entry.value()).query(JdbcSubmissions::kept).list();
    }

    private static Kept kept(ResultSet row, int number) throws SQLException {
        return new Kept(
                new PersonId(row.getObject("sent_by", UUID.class)),
                row.getBoolean("correction"),
                row.getTimestamp("received_at").toInstant(),
                row.getBoolean("in_grace"));
    }
}
