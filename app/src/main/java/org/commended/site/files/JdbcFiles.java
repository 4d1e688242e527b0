package org.commended.site.files;

import java.util.Optional;
import org.commended.programme.domain.StoredFile;
import org.commended.shared.database.Published;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The files that stand on public pages, by the digest of their content. */
@Repository
class JdbcFiles {

    private final JdbcClient jdbc;

    JdbcFiles(@Published JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<StoredFile> find(String digest) {
        return jdbc.sql("select digest, media_type, content from published_file where digest = ?")
                .param(digest)
                .query((row, number) -> new StoredFile(row.getString(1), row.getString(2), row.getBytes(3)))
                .optional();
    }
}
