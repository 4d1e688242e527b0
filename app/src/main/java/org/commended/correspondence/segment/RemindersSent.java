package org.commended.correspondence.segment;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.commended.judging.Reminders;
import org.commended.shared.EditionId;
import org.commended.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tells the room for judging whom a letter reminded, and when. */
@Repository
class RemindersSent implements Reminders {

    private final JdbcClient jdbc;

    RemindersSent(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<PersonId, Instant> listLatest(EditionId edition) {
        Map<PersonId, Instant> latest = new HashMap<>();
        jdbc.sql("""
                select person_id, max(written_at) as at from letter
                where edition_id = ? and kind = ? and person_id is not null
                group by person_id""").params(edition.value(), Segment.JUDGES_BEHIND.slug()).query(row -> {
            latest.put(
                    new PersonId(row.getObject("person_id", UUID.class)),
                    row.getTimestamp("at").toInstant());
        });
        return latest;
    }
}
