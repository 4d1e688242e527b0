package org.commended.site.files;

import java.util.Optional;
import org.commended.shared.web.Published;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Files by the digest of their content. */
@Repository
class JdbcFiles {

    private final JdbcClient published;
    private final JdbcClient house;

    JdbcFiles(@Published JdbcClient published, JdbcClient house) {
        this.published = published;
        this.house = house;
    }

    /** A file that stands on a public page. */
    Optional<StoredFile> findPublished(String digest) {
        return find(published, "published_file", digest);
    }

    /** Any file, for those at work on a page that is not public yet; they have its address from there alone. */
    Optional<StoredFile> findAny(String digest) {
        return find(house, "stored_file", digest);
    }

    private static Optional<StoredFile> find(JdbcClient jdbc, String relation, String digest) {
        return jdbc.sql("select media_type, content from " + relation + " where digest = ?")
                .param(digest)
                .query((row, number) -> new StoredFile(row.getString(1), row.getBytes(2)))
                .optional();
    }
}
