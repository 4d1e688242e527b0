package org.commended.shared.files;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import org.commended.shared.files.store.Contents;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Forgets what was sent and not kept within a day, and the contents that no file has any more. */
@Component
class SweepingFiles {

    private static final Duration PATIENCE = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final Contents contents;

    SweepingFiles(JdbcClient jdbc, Contents contents) {
        this.jdbc = jdbc;
        this.contents = contents;
    }

    /** Returns how many contents were removed. */
    int sweep(Instant now) {
        Instant before = now.minus(PATIENCE);
        jdbc.sql("delete from uploaded_file where kept_at is null and sent_at < ?")
                .param(Timestamp.from(before))
                .update();
        jdbc.sql("delete from file_coming where changed_at < ?")
                .param(Timestamp.from(before))
                .update();
        return contents.sweep(before, this::isNeeded);
    }

    private boolean isNeeded(String sha256) {
        return jdbc.sql("select exists (select from uploaded_file where sha256 = ? or web_copy = ?)")
                .params(sha256, sha256)
                .query(Boolean.class)
                .single();
    }
}
