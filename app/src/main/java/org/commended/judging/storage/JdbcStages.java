package org.commended.judging.storage;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.commended.judging.domain.Stage;
import org.commended.judging.domain.Stages;
import org.commended.programme.domain.Category.StageKind;
import org.commended.programme.domain.StagePlan;
import org.commended.shared.CategoryId;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JdbcStages implements Stages {

    private static final String STAGES = """
            select judging_stage.*, array(
                select judge_id from judging_stage_judge where stage_id = judging_stage.id) as judges
            from judging_stage\s""";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    JdbcStages(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public void add(Stage stage, Collection<EntryId> entries) {
        jdbc.sql("""
                insert into judging_stage (id, category_id, kind, plan, position, opened_at, closes_at)
                values (?, ?, ?, ?::json, ?, ?, ?)""")
                .param(stage.id())
                .param(stage.category().value())
                .param(stage.kind().name().toLowerCase(Locale.ROOT))
                .param(json.writeValueAsString(stage.plan()))
                .param(stage.position())
                .param(Timestamp.from(stage.openedAt()))
                .param(timestamp(stage.closesAt()))
                .update();
        jdbc.sql("insert into judging_stage_judge (stage_id, judge_id) select ?, unnest(?)")
                .params(stage.id(), stage.judges().stream().map(PersonId::value).toArray(UUID[]::new))
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
    public void addJudge(UUID stage, PersonId judge) {
        jdbc.sql("insert into judging_stage_judge (stage_id, judge_id) values (?, ?) on conflict do nothing")
                .params(stage, judge.value())
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
                category_id = ? and (exists (
                    select from score_sheet join score on score.sheet_id = score_sheet.id
                    where stage_id = judging_stage.id and value is not null)
                or exists (select from ballot_line where stage_id = judging_stage.id and kind = 'handed_in'))
                order by position desc limit 1""", category.value());
    }

    private Optional<Stage> one(String where, UUID id) {
        return jdbc.sql(STAGES + "where " + where).param(id).query(this::stage).optional();
    }

    @Override
    public List<Stage> listLatest(Collection<CategoryId> categories) {
        UUID[] ids = categories.stream().map(CategoryId::value).toArray(UUID[]::new);
        return jdbc.sql("""
                select distinct on (category_id) * from (%s where category_id = any(?)) as stage
                order by category_id, position desc""".formatted(STAGES)).param(ids).query(this::stage).list();
    }

    @Override
    public List<Stage> list(CategoryId category) {
        return jdbc.sql(STAGES + "where category_id = ? order by position")
                .param(category.value())
                .query(this::stage)
                .list();
    }

    @Override
    public List<Stage> list(Collection<CategoryId> categories) {
        return jdbc.sql(STAGES + "where category_id = any(?) order by category_id, position")
                .param(categories.stream().map(CategoryId::value).toArray(UUID[]::new))
                .query(this::stage)
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

    private Stage stage(ResultSet row, int number) throws SQLException {
        Timestamp closesAt = row.getTimestamp("closes_at");
        return new Stage(
                row.getObject("id", UUID.class),
                new CategoryId(row.getObject("category_id", UUID.class)),
                plan(row),
                judges(row),
                row.getInt("position"),
                row.getTimestamp("opened_at").toInstant(),
                closesAt == null ? null : closesAt.toInstant());
    }

    private StagePlan plan(ResultSet row) throws SQLException {
        String plan = row.getString("plan");
        StageKind kind = StageKind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT));
        return plan == null
                ? StagePlan.usual("stage-" + row.getInt("position"), kind)
                : json.readValue(plan, StagePlan.class);
    }

    private static Set<PersonId> judges(ResultSet row) throws SQLException {
        UUID[] ids = (UUID[]) row.getArray("judges").getArray();
        return Arrays.stream(ids).map(PersonId::new).collect(toSet());
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }
}
