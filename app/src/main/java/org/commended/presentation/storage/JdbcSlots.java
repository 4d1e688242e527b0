package org.commended.presentation.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.commended.presentation.domain.Away;
import org.commended.presentation.domain.Slot;
import org.commended.presentation.domain.Slot.Details;
import org.commended.presentation.domain.Slot.Progress;
import org.commended.presentation.domain.Slot.State;
import org.commended.presentation.domain.Slots;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcSlots implements Slots {

    private static final String IN_ORDER = " order by starts_at, place, id";

    private final JdbcClient jdbc;

    JdbcSlots(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Slot> list(UUID stage) {
        return jdbc.sql("select * from presentation_slot where stage_id = ?" + IN_ORDER)
                .param(stage)
                .query(JdbcSlots::slot)
                .list();
    }

    @Override
    public List<Slot> list(EditionId edition) {
        return jdbc.sql("select * from presentation_slot where edition_id = ?" + IN_ORDER)
                .param(edition.value())
                .query(JdbcSlots::slot)
                .list();
    }

    @Override
    public Optional<Slot> find(UUID id) {
        return jdbc.sql("select * from presentation_slot where id = ?")
                .param(id)
                .query(JdbcSlots::slot)
                .optional();
    }

    private static Slot slot(ResultSet row, int number) throws SQLException {
        UUID entry = row.getObject("entry_id", UUID.class);
        return new Slot(
                row.getObject("id", UUID.class),
                row.getObject("stage_id", UUID.class),
                new EditionId(row.getObject("edition_id", UUID.class)),
                new CategoryId(row.getObject("category_id", UUID.class)),
                details(row),
                entry == null ? null : new EntryId(entry),
                new Progress(
                        State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                        instant(row.getTimestamp("began_at")),
                        instant(row.getTimestamp("ended_at"))),
                row.getInt("version"));
    }

    private static Details details(ResultSet row) throws SQLException {
        Set<PersonId> panel = Arrays.stream((UUID[]) row.getArray("panel").getArray())
                .map(PersonId::new)
                .collect(Collectors.toSet());
        return new Details(
                row.getTimestamp("starts_at").toInstant(),
                row.getInt("talk"),
                row.getInt("questions"),
                row.getString("place"),
                row.getString("link"),
                row.getString("note"),
                panel);
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }

    @Override
    public void hold(UUID stage) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('timetable ' || ?, 0))")
                .param(stage.toString())
                .query((row, number) -> true)
                .single();
    }

    @Override
    public void add(Slot slot) {
        jdbc.sql("""
                insert into presentation_slot (id, stage_id, edition_id, category_id, starts_at, talk, questions, place,
                    link, note, panel, entry_id, state, began_at, ended_at)
                values (:id, :stage, :edition, :category, :starts, :talk, :questions, :place, :link, :note, :panel,
                        :entry, :state, :began, :ended)""")
                .param("stage", slot.stage())
                .param("edition", slot.edition().value())
                .param("category", slot.category().value())
                .params(columns(slot))
                .update();
    }

    @Override
    public boolean save(Slot slot) {
        return jdbc.sql("""
                update presentation_slot set starts_at = :starts, talk = :talk, questions = :questions, place = :place,
                    link = :link, note = :note, panel = :panel, entry_id = :entry, state = :state, began_at = :began,
                    ended_at = :ended, version = version + 1
                where id = :id and version = :version""")
                        .param("version", slot.version())
                        .params(columns(slot))
                        .update()
                == 1;
    }

    private static Map<String, @Nullable Object> columns(Slot slot) {
        Details details = slot.details();
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("id", slot.id());
        columns.put("starts", Timestamp.from(details.startsAt()));
        columns.put("talk", details.talk());
        columns.put("questions", details.questions());
        columns.put("place", details.place());
        columns.put("link", details.link());
        columns.put("note", details.note());
        columns.put("panel", details.panel().stream().map(PersonId::value).toArray(UUID[]::new));
        columns.put("entry", slot.entry() == null ? null : slot.entry().value());
        columns.put("state", slot.state().word());
        columns.put("began", stamp(slot.progress().began()));
        columns.put("ended", stamp(slot.progress().ended()));
        return columns;
    }

    private static @Nullable Timestamp stamp(@Nullable Instant at) {
        return at == null ? null : Timestamp.from(at);
    }

    @Override
    public void remove(UUID slot) {
        jdbc.sql("delete from presentation_slot where id = ?").param(slot).update();
    }

    @Override
    public List<Away> listAway(UUID stage) {
        return jdbc.sql("select * from presentation_away where stage_id = ? order by from_at, id")
                .param(stage)
                .query(JdbcSlots::away)
                .list();
    }

    private static Away away(ResultSet row, int number) throws SQLException {
        UUID person = row.getObject("person_id", UUID.class);
        UUID entry = row.getObject("entry_id", UUID.class);
        return new Away(
                row.getObject("id", UUID.class),
                row.getObject("stage_id", UUID.class),
                person == null ? null : new PersonId(person),
                entry == null ? null : new EntryId(entry),
                row.getTimestamp("from_at").toInstant(),
                row.getTimestamp("until_at").toInstant());
    }

    @Override
    public void add(Away away) {
        PersonId person = away.person();
        EntryId entry = away.entry();
        jdbc.sql("""
                insert into presentation_away (id, stage_id, person_id, entry_id, from_at, until_at)
                values (?, ?, ?, ?, ?, ?)""")
                .param(away.id())
                .param(away.stage())
                .param(person == null ? null : person.value())
                .param(entry == null ? null : entry.value())
                .param(Timestamp.from(away.from()))
                .param(Timestamp.from(away.until()))
                .update();
    }

    @Override
    public void removeAway(UUID stage, UUID away) {
        jdbc.sql("delete from presentation_away where stage_id = ? and id = ?")
                .params(stage, away)
                .update();
    }
}
