package org.commended.entry.storage;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.commended.entry.domain.Presences;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcPresences implements Presences {

    private final JdbcClient jdbc;

    JdbcPresences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Presence> note(EntryId entry, Presence mine, Instant now, Instant since) {
        return jdbc.sql("""
                with noted as (
                    insert into entry_presence (entry_id, person_id, section, seen_at)
                    select :entry, :person, :section, :now
                    where exists (select from entry_writer where entry_id = :entry and person_id <> :person and left_at is null)
                    on conflict (entry_id, person_id) do update
                    set section = excluded.section, seen_at = excluded.seen_at
                    returning person_id, section)
                select person_id, section from noted
                union all
                select person_id, section from entry_presence
                where entry_id = :entry and person_id <> :person and seen_at > :since
                order by section, person_id""")
                .param("entry", entry.value())
                .param("person", mine.person().value())
                .param("section", mine.section())
                .param("now", Timestamp.from(now))
                .param("since", Timestamp.from(since))
                .query((row, number) ->
                        new Presence(new PersonId(row.getObject("person_id", UUID.class)), row.getInt("section")))
                .list();
    }
}
