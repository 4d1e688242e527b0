package org.commended.correspondence.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.commended.correspondence.web.LettersPage.Line;
import org.commended.correspondence.web.LettersPage.State;
import org.commended.shared.EditionId;
import org.commended.shared.EntryId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What became of an edition's letters, newest first. */
@Repository
class DeliveryLog {

    static final int PAGE = 50;

    /** A letter has gone, was given up, or waits: in trouble once it was tried in vain. */
    private static final String STATE = """
            case when sent_at is not null then 'SENT'
                 when given_up_at is not null or trouble is not null then 'TROUBLE'
                 else 'WAITING' end""";

    private final JdbcClient jdbc;

    DeliveryLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param state null for all of them
     * @param kept entries that are kept from whoever reads it; of letters to those who write them nothing is told
     */
    List<Line> list(EditionId edition, @Nullable State state, int page, Set<EntryId> kept) {
        String only = state == null ? "" : "and " + STATE + " = '" + state.name() + "'";
        return jdbc.sql("""
                select letter.*, %s as state, coalesce(person.name, '') as person_name,
                       letter.person_id in (select person_id from entry_writer where entry_id = any(:kept))
                       or exists (select from presentation_invitation
                                  where entry_id = any(:kept) and part = 'entrant' and address = lower(recipient)) as kept
                from letter
                left join person on person.id = letter.person_id
                where edition_id = :edition %s order by written_at desc, letter.id limit %d offset :from""".formatted(STATE, only, PAGE))
                .param("kept", kept.stream().map(EntryId::value).toArray(UUID[]::new))
                .param("edition", edition.value())
                .param("from", (long) (page - 1) * PAGE)
                .query(DeliveryLog::line)
                .list();
    }

    LettersPage.Counts count(EditionId edition) {
        return jdbc.sql("""
                select count(*) filter (where state = 'SENT') as sent,
                       count(*) filter (where state = 'WAITING') as waiting,
                       count(*) filter (where state = 'TROUBLE') as trouble
                from (select %s as state from letter where edition_id = ?) states""".formatted(STATE))
                .param(edition.value())
                .query((row, number) ->
                        new LettersPage.Counts(row.getInt("sent"), row.getInt("waiting"), row.getInt("trouble")))
                .single();
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        return new Line(
                row.getString("kind"),
                row.getString("person_name"),
                row.getString("recipient"),
                row.getString("subject"),
                State.valueOf(row.getString("state")),
                row.getTimestamp("written_at").toInstant(),
                instant(row.getTimestamp("sent_at")),
                row.getTimestamp("given_up_at") != null,
                row.getString("trouble"),
                row.getBoolean("kept"));
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
