package org.commended.judging.storage;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.commended.judging.domain.Stage;
import org.commended.judging.domain.Stages;
import org.commended.programme.domain.Category.StageKind;
import org.commended.shared.CategoryId;
import org.commended.shared.EntryId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcStages implements Stages {

    private final JdbcClient jdbc;

    JdbcStages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Stage stage, Collection<EntryId> entries) {
        jdbc.sql("""
                insert into judging_stage (id, category_id, kind, position, opened_at, closes_at)
                values (?, ?, ?, ?, ?, ?)""")
                .param(stage.id())
                .param(stage.category().value())
                .param(stage.kind().name().toLowerCase(Locale.ROOT))
                .param(stage.position())
                .param(Timestamp.from(stage.openedAt()))
                .param(timestamp(stage.closesAt()))
                .update();
        jdbc.sql("insert into judging_stage_entry (stage_id, entry_id) select ?, unnest(?)")
                .params(stage.id(), entries.stream().map(EntryId::value).toArray(UUID[]::new))
                .update();
    }

    @Override
    public void save(Stage stage) {
        jdbc.sql("update judging_stage set closes_at = ? where id = ?")
                .param(timestamp(stage.closesAt()))
                .param(stage.id())
                .update();
    }

    @Override
    public Optional<Stage> find(UUID id) {
        return one("id = ?", id);
    }

    @Override
    public Optional<Stage> findLatest(CategoryId category) {
        return one("category_id = ? order by position desc limit 1", category.value());
    }

    @Override
    public Optional<Stage> findLatestScored(CategoryId category) {
        return one("""
                category_id = ? and exists (
                    select from score_sheet join score on score.sheet_id = score_sheet.id
                    where stage_id = judging_stage.id and value is not null)
                order by position desc limit 1""", category.value());
    }

    private Optional<Stage> one(String where, UUID id) {
        return jdbc.sql("select * from judging_stage where " + where)
                .param(id)
                .query(JdbcStages::stage)
                .optional();
    }

    @Override
    public List<Stage> listLatest(Collection<CategoryId> categories) {
        UUID[] ids = categories.stream().map(CategoryId::value).toArray(UUID[]::new);
        return jdbc.sql("""
                select distinct on (category_id) * from judging_stage where category_id = any(?)
                order by category_id, position desc""").param(ids).query(JdbcStages::stage).list();
    }

    @Override
    public List<Stage> list(CategoryId category) {
        return jdbc.sql("select * from judging_stage where category_id = ? order by position")
                .param(category.value())
                .query(JdbcStages::stage)
                .list();
    }

    @Override
    public List<Stage> list(Collection<CategoryId> categories) {
        return jdbc.sql("select * from judging_stage where category_id = any(?) order by category_id, position")
                .param(categories.stream().map(CategoryId::value).toArray(UUID[]::new))
                .query(JdbcStages::stage)
                .list();
    }

    @Override
    public void hold(CategoryId category) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 60))")
                .param(category.toString())
                .query((row, number) -> true)
                .single();
    }

    @Override
    public Map<UUID, List<EntryId>> listEntries(Collection<UUID> ids) {
        return jdbc
                .sql("select stage_id, entry_id from judging_stage_entry where stage_id = any(?) order by entry_id")
                .param(ids.toArray(UUID[]::new))
                .query((row, number) ->
                        Map.entry(row.getObject(1, UUID.class), new EntryId(row.getObject(2, UUID.class))))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    @Override
    public List<EntryId> listEntries(UUID stage) {
        return jdbc.sql("select entry_id from judging_stage_entry where stage_id = ? order by entry_id")
                .param(stage)
                .query((row, number) -> new EntryId(row.getObject(1, UUID.class)))
                .list();
    }

    private static Stage stage(ResultSet row, int number) throws SQLException {
        Timestamp closesAt = row.getTimestamp("closes_at");
        return new Stage(
                row.getObject("id", UUID.class),
                new CategoryId(row.getObject("category_id", UUID.class)),
                StageKind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                row.getInt("position"),
                row.getTimestamp("opened_at").toInstant(),
                closesAt == null ? null : closesAt.toInstant());
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }
}
