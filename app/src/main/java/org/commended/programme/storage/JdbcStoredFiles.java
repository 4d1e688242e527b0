package org.commended.programme.storage;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.commended.programme.domain.StoredFile;
import org.commended.programme.domain.StoredFiles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcStoredFiles implements StoredFiles {

    private final JdbcClient jdbc;

    JdbcStoredFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(StoredFile file, Instant now) {
        jdbc.sql("""
                insert into stored_file (digest, media_type, content, stored_at) values (?, ?, ?, ?)
                on conflict (digest) do nothing""")
                .params(file.digest(), file.mediaType(), file.content(), Timestamp.from(now))
                .update();
    }

    @Override
    public Optional<StoredFile> find(String digest) {
        return jdbc.sql("select digest, media_type, content from stored_file where digest = ?")
                .param(digest)
                .query((row, number) -> new StoredFile(row.getString(1), row.getString(2), row.getBytes(3)))
                .optional();
    }
}
