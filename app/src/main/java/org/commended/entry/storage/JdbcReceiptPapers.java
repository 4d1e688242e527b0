package org.commended.entry.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.commended.entry.domain.ReceiptPapers;
import org.commended.entry.domain.SubmittedEntry;
import org.commended.shared.Fingerprint;
import org.commended.shared.database.Published;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Anybody may ask for a fingerprint, so that is looked up by the role that sees what is public and nothing else. */
@Repository
class JdbcReceiptPapers implements ReceiptPapers {

    private static final String COPY =
            "select id from submission where entry_id = :entry and sha256 = :text order by seq desc limit 1";

    private final JdbcClient jdbc;
    private final JdbcClient published;

    JdbcReceiptPapers(JdbcClient jdbc, @Published JdbcClient published) {
        this.jdbc = jdbc;
        this.published = published;
    }

    @Override
    public Optional<byte[]> find(SubmittedEntry copy) {
        return jdbc.sql("select bytes from receipt_paper where submission_id = (" + COPY + ")")
                .param("entry", copy.id().value())
                .param("text", copy.sha256())
                .query((row, number) -> row.getBytes(1))
                .optional();
    }

    @Override
    public void keep(SubmittedEntry copy, byte[] paper, Instant now) {
        jdbc.sql("insert into receipt_paper (submission_id, sha256, bytes, made_at) select (" + COPY
                        + "), :sha256, :bytes, :now on conflict do nothing")
                .param("entry", copy.id().value())
                .param("text", copy.sha256())
                .param("sha256", Fingerprint.of(paper))
                .param("bytes", paper)
                .param("now", Timestamp.from(now))
                .update();
    }

    @Override
    public Optional<Known> findKnown(String sha256) {
        return published
                .sql("select * from published_receipt(?)")
                .param(sha256)
                .query(JdbcReceiptPapers::known)
                .optional();
    }

    private static Known known(ResultSet row, int number) throws SQLException {
        return new Known(
                row.getTimestamp("received_at").toInstant(), row.getBoolean("correction"), row.getBoolean("paper"));
    }
}
