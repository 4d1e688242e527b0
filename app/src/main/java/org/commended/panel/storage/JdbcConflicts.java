package org.commended.panel.storage;

import static org.commended.panel.storage.JdbcSeats.instant;
import static org.commended.panel.storage.JdbcSeats.timestamp;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.commended.panel.domain.Because;
import org.commended.panel.domain.Conflict;
import org.commended.panel.domain.ConflictKind;
import org.commended.panel.domain.Conflicts;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;
import org.commended.shared.EntryId;
import org.commended.shared.OrganiserId;
import org.commended.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JdbcConflicts implements Conflicts {

    private static final String LATEST_FIRST = " order by noticed_at desc, id";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    JdbcConflicts(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public void put(Conflict conflict) {
        Conflict.Dismissal dismissal = conflict.dismissal();
        Conflict.Confirmation confirmation = conflict.confirmation();
        jdbc.sql("""
                insert into conflict (id, entry_id, person_id, kind, about, because, noticed_at, ended_at,
                                      dismissed_by, dismissed_at, dismissal_reason, to_look_at, confirmed_by,
                                      confirmed_at)
                values (?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (entry_id, person_id, kind, about) do update
                set because = excluded.because, noticed_at = excluded.noticed_at, ended_at = excluded.ended_at,
                    dismissed_by = excluded.dismissed_by, dismissed_at = excluded.dismissed_at,
                    dismissal_reason = excluded.dismissal_reason, to_look_at = excluded.to_look_at,
                    confirmed_by = excluded.confirmed_by, confirmed_at = excluded.confirmed_at""")
                .param(conflict.id())
                .param(conflict.entry().value())
                .param(conflict.judge().value())
                .param(conflict.kind().word())
                .param(conflict.about())
                .param(json.writeValueAsString(conflict.because()))
                .param(Timestamp.from(conflict.noticedAt()))
                .param(timestamp(conflict.endedAt()))
                .param(dismissal == null ? null : dismissal.by().value())
                .param(dismissal == null ? null : Timestamp.from(dismissal.at()))
                .param(dismissal == null ? null : dismissal.reason())
                .param(conflict.kind().isToLookAt())
                .param(confirmation == null ? null : confirmation.by().value())
                .param(confirmation == null ? null : Timestamp.from(confirmation.at()))
                .update();
    }

    @Override
    public Optional<Conflict> find(UUID id) {
        return list("id = ?", id).stream().findFirst();
    }

    @Override
    public Optional<Conflict> find(EntryId entry, PersonId judge, ConflictKind kind, String about) {
        String where = "entry_id = ? and person_id = ? and kind = ? and about = ?";
        return list(where, entry.value(), judge.value(), kind.word(), about).stream()
                .findFirst();
    }

    @Override
    public List<Conflict> list(CategoryId category) {
        return list("entry_id in (select id from entry where category_id = ?)", category.value());
    }

    @Override
    public List<Conflict> list(EditionId edition) {
        return list("entry_id in (select id from entry where edition_id = ?)", edition.value());
    }

    @Override
    public List<Conflict> listDismissed(OrganiserId organiser, Collection<PersonId> judges) {
        return list("""
                dismissed_at is not null and person_id = any(?) and entry_id in (
                    select entry.id from entry
                    join edition on edition.id = entry.edition_id
                    join programme on programme.id = edition.programme_id
                    where programme.organiser_id = ?)""", judges.stream().map(PersonId::value).toArray(UUID[]::new), organiser.value());
    }

    @Override
    public List<Conflict> list(Collection<EntryId> entries, Collection<PersonId> judges) {
        return list(
                "entry_id = any(?) and person_id = any(?)",
                entries.stream().map(EntryId::value).toArray(UUID[]::new),
                judges.stream().map(PersonId::value).toArray(UUID[]::new));
    }

    private List<Conflict> list(String where, Object... values) {
        return jdbc.sql("select * from conflict where " + where + LATEST_FIRST)
                .params(values)
                .query(this::conflict)
                .list();
    }

    private Conflict conflict(ResultSet row, int number) throws SQLException {
        return new Conflict(
                row.getObject("id", UUID.class),
                new EntryId(row.getObject("entry_id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                ConflictKind.find(row.getString("kind")).orElseThrow(),
                row.getString("about"),
                json.readValue(row.getString("because"), Because.class),
                row.getTimestamp("noticed_at").toInstant(),
                instant(row.getTimestamp("ended_at")),
                dismissal(row),
                confirmation(row));
    }

    private static Conflict.@Nullable Confirmation confirmation(ResultSet row) throws SQLException {
        UUID by = row.getObject("confirmed_by", UUID.class);
        return by == null
                ? null
                : new Conflict.Confirmation(
                        new PersonId(by), row.getTimestamp("confirmed_at").toInstant());
    }

    private static Conflict.@Nullable Dismissal dismissal(ResultSet row) throws SQLException {
        UUID by = row.getObject("dismissed_by", UUID.class);
        if (by == null) return null;
        return new Conflict.Dismissal(
                new PersonId(by), row.getTimestamp("dismissed_at").toInstant(), row.getString("dismissal_reason"));
    }
}
