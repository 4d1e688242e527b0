package org.commended.correspondence.segment;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.commended.shared.EditionId;
import org.commended.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was written to many people at once. */
@Repository
class Sendings {

    /** Nobody is written to twice in it, unless that is ticked. */
    static final Duration PAUSE = Duration.ofDays(7);

    private final JdbcClient jdbc;

    Sendings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes sendings of an edition follow one another until the transaction ends. */
    void hold(EditionId edition) {
        jdbc.sql("select id from edition where id = ? for update")
                .param(edition.value())
                .query()
                .singleRow();
    }

    void add(UUID id, EditionId edition, LetterDraft draft, Sent sent) {
        jdbc.sql("""
                insert into sending (id, edition_id, segment, subject, body, people, sent_by, sent_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(id)
                .param(edition.value())
                .param(draft.segment().slug())
                .param(draft.subject())
                .param(draft.text())
                .param(sent.people())
                .param(sent.by().value())
                .param(Timestamp.from(sent.at()))
                .update();
    }

    /** To how many, by whom and when. */
    record Sent(int people, PersonId by, Instant at) {}

    /** When each was last written to in the past week. */
    Map<PersonId, Instant> listRecent(EditionId edition, Instant now) {
        Map<PersonId, Instant> recent = new HashMap<>();
        jdbc.sql("""
                select letter.person_id, max(letter.written_at) as at from letter
                join sending on sending.id = letter.sending_id
                where sending.edition_id = ? and letter.written_at > ? and letter.person_id is not null
                group by letter.person_id""").params(edition.value(), Timestamp.from(now.minus(PAUSE))).query(row -> {
            recent.put(
                    new PersonId(row.getObject("person_id", UUID.class)),
                    row.getTimestamp("at").toInstant());
        });
        return recent;
    }
}
