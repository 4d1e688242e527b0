package org.commended.correspondence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.commended.shared.EditionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every letter ever written, and what became of it. */
@Repository
class Letters {

    private final JdbcClient jdbc;

    Letters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Letter letter) {
        jdbc.sql("""
                insert into letter (id, edition_id, kind, recipient, subject, body, written_at)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .param(letter.id())
                .param(letter.edition() == null ? null : letter.edition().value())
                .param(letter.kind())
                .param(letter.recipient())
                .param(letter.subject())
                .param(letter.body())
                .param(Timestamp.from(letter.writtenAt()))
                .update();
    }

    Optional<Letter> findUnsent(UUID id) {
        return jdbc.sql("select * from letter where id = ? and sent_at is null")
                .param(id)
                .query(Letters::letter)
                .optional();
    }

    void sent(UUID id, Instant now) {
        jdbc.sql("update letter set sent_at = ?, attempts = attempts + 1, trouble = null where id = ?")
                .params(Timestamp.from(now), id)
                .update();
    }

    void notSent(UUID id, String trouble) {
        jdbc.sql("update letter set attempts = attempts + 1, trouble = ? where id = ?")
                .params(trouble, id)
                .update();
    }

    private static Letter letter(ResultSet row, int number) throws SQLException {
        UUID edition = row.getObject("edition_id", UUID.class);
        return new Letter(
                row.getObject("id", UUID.class),
                edition == null ? null : new EditionId(edition),
                row.getString("kind"),
                row.getString("recipient"),
                row.getString("subject"),
                row.getString("body"),
                row.getTimestamp("written_at").toInstant());
    }
}
