package org.commended.correspondence.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.commended.shared.EditionId;
import org.commended.shared.PersonId;
import org.jspecify.annotations.Nullable;
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
        Envelope envelope = letter.envelope();
        jdbc.sql("""
                insert into letter (id, kind, recipient, person_id, edition_id, sender, reply_to, secret, sending_id,
                    subject, body, calendar, written_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(letter.id())
                .param(letter.kind())
                .param(envelope.to())
                .param(envelope.person() == null ? null : envelope.person().value())
                .param(envelope.edition() == null ? null : envelope.edition().value())
                .param(envelope.sender())
                .param(envelope.replyTo())
                .param(envelope.secret())
                .param(envelope.batch() == null ? null : envelope.batch().id())
                .param(letter.wording().subject())
                .param(letter.wording().body())
                .param(letter.calendar())
                .param(Timestamp.from(letter.writtenAt()))
                .update();
    }

    /** Holds the letters of this kind to this address until the transaction ends, so that two do not both see none. */
    boolean wasWrittenSince(Letter letter, Instant since) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(lower(?), 0))")
                .param(letter.kind() + " to " + letter.envelope().to())
                .query((row, number) -> "")
                .single();
        return jdbc.sql("""
                select exists (
                    select from letter
                    where kind = ? and lower(recipient) = lower(?) and subject = ? and written_at > ?)""")
                .param(letter.kind())
                .param(letter.envelope().to())
                .param(letter.wording().subject())
                .param(Timestamp.from(since))
                .query(Boolean.class)
                .single();
    }

    /** A letter that has not gone and has not been given up. */
    Optional<Letter> findWaiting(UUID id) {
        return jdbc.sql("select * from letter where id = ? and sent_at is null and given_up_at is null")
                .param(id)
                .query(Letters::letter)
                .optional();
    }

    void sent(UUID id, Instant now) {
        jdbc.sql("update letter set sent_at = ?, attempts = attempts + 1, trouble = null where id = ?")
                .params(Timestamp.from(now), id)
                .update();
        forget(id);
    }

    void notSent(UUID id, Trouble trouble) {
        jdbc.sql("update letter set attempts = attempts + 1, trouble = ? where id = ?")
                .params(trouble.name(), id)
                .update();
    }

    void givenUp(UUID id, Instant now) {
        jdbc.sql("update letter set given_up_at = ? where id = ?")
                .params(Timestamp.from(now), id)
                .update();
        forget(id);
    }

    private void forget(UUID id) {
        jdbc.sql("update letter set subject = '', body = '' where id = ? and secret")
                .param(id)
                .update();
    }

    private static Letter letter(ResultSet row, int number) throws SQLException {
        var wording = new Wording(row.getString("subject"), row.getString("body"));
        return new Letter(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                envelope(row),
                wording,
                row.getString("calendar"),
                row.getTimestamp("written_at").toInstant());
    }

    private static Envelope envelope(ResultSet row) throws SQLException {
        UUID person = row.getObject("person_id", UUID.class);
        UUID edition = row.getObject("edition_id", UUID.class);
        return new Envelope(
                row.getString("recipient"),
                person == null ? null : new PersonId(person),
                edition == null ? null : new EditionId(edition),
                row.getString("sender"),
                row.getString("reply_to"),
                row.getBoolean("secret"),
                batch(row.getObject("sending_id", UUID.class)));
    }

    private static @Nullable Batch batch(@Nullable UUID id) {
        return id == null ? null : new Batch(id);
    }
}
