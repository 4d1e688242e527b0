package org.commended.finalist.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.commended.finalist.domain.FinalistTask;
import org.commended.finalist.domain.FinalistTasks;
import org.commended.finalist.domain.Moment;
import org.commended.finalist.domain.TaskAnswer;
import org.commended.finalist.domain.TaskKind;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.commended.shared.files.FileId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JdbcFinalistTasks implements FinalistTasks {

    /** Longer than any installation is away without anybody noticing. */
    private static final Duration PAST = Duration.ofDays(30);

    private static final String ANSWERS = """
            select finalist_answer.*, finalist_task.kind
            from finalist_answer join finalist_task on finalist_task.id = finalist_answer.task_id
            where taken_off_at is null and\s""";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    JdbcFinalistTasks(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public List<FinalistTask> list(EditionId edition) {
        return jdbc.sql("select * from finalist_task where edition_id = ? order by due, kind, id")
                .param(edition.value())
                .query(JdbcFinalistTasks::task)
                .list();
    }

    @Override
    public List<FinalistTask> list(Collection<EditionId> editions) {
        return jdbc.sql("select * from finalist_task where edition_id = any(?) order by due, kind, id")
                .param(editions.stream().map(EditionId::value).toArray(UUID[]::new))
                .query(JdbcFinalistTasks::task)
                .list();
    }

    @Override
    public List<FinalistTask> listDue(Instant now) {
        return jdbc.sql("""
                select * from finalist_task
                where due > :past
                and (due <= :now or remind_days > 0 and due - make_interval(days => remind_days) <= :now)
                order by edition_id, due, id""")
                .param("now", Timestamp.from(now))
                .param("past", Timestamp.from(now.minus(PAST)))
                .query(JdbcFinalistTasks::task)
                .list();
    }

    private static FinalistTask task(ResultSet row, int number) throws SQLException {
        UUID category = row.getObject("category_id", UUID.class);
        return new FinalistTask(
                row.getObject("id", UUID.class),
                new EditionId(row.getObject("edition_id", UUID.class)),
                category == null ? null : new CategoryId(category),
                TaskKind.find(row.getString("kind")).orElseThrow(),
                row.getString("words"),
                row.getTimestamp("due").toInstant(),
                row.getInt("remind_days"),
                row.getTimestamp("set_at").toInstant(),
                row.getInt("version"));
    }

    @Override
    public void add(FinalistTask task) {
        CategoryId category = task.category();
        jdbc.sql("""
                insert into finalist_task (id, edition_id, category_id, kind, words, due, remind_days, set_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(task.id())
                .param(task.edition().value())
                .param(category == null ? null : category.value())
                .param(task.kind().word())
                .param(task.words())
                .param(Timestamp.from(task.due()))
                .param(task.remindDays())
                .param(Timestamp.from(task.setAt()))
                .update();
    }

    @Override
    public boolean save(FinalistTask task) {
        return jdbc.sql("""
                update finalist_task set words = ?, due = ?, remind_days = ?, version = version + 1
                where id = ? and version = ?""")
                        .params(task.words(), Timestamp.from(task.due()), task.remindDays(), task.id(), task.version())
                        .update()
                == 1;
    }

    @Override
    public void remove(UUID task) {
        jdbc.sql("delete from finalist_task where id = ?").param(task).update();
    }

    @Override
    public Map<UUID, Integer> countAnswers(EditionId edition) {
        Map<UUID, Integer> counts = new HashMap<>();
        jdbc.sql("""
                select task_id, count(*) as answers from finalist_answer
                join finalist_task on finalist_task.id = task_id
                where edition_id = ? and taken_off_at is null group by task_id""").param(edition.value()).query(row -> {
            counts.put(row.getObject("task_id", UUID.class), row.getInt("answers"));
        });
        return counts;
    }

    @Override
    public List<TaskAnswer> listAnswers(Collection<EntryId> entries) {
        return jdbc.sql(ANSWERS + "entry_id = any(?) order by entry_id, due, kind, task_id")
                .param(entries.stream().map(EntryId::value).toArray(UUID[]::new))
                .query(this::answer)
                .list();
    }

    @Override
    public Optional<TaskAnswer> find(UUID task, EntryId entry) {
        return jdbc.sql(ANSWERS + "task_id = ? and entry_id = ?")
                .params(task, entry.value())
                .query(this::answer)
                .optional();
    }

    private TaskAnswer answer(ResultSet row, int number) throws SQLException {
        UUID file = row.getObject("file_id", UUID.class);
        return new TaskAnswer(
                row.getObject("task_id", UUID.class),
                new EntryId(row.getObject("entry_id", UUID.class)),
                TaskKind.find(row.getString("kind")).orElseThrow(),
                json.readValue(row.getString("answer"), new TypeReference<Map<String, String>>() {}),
                file == null ? null : new FileId(file),
                new PersonId(row.getObject("by", UUID.class)),
                row.getTimestamp("at").toInstant(),
                row.getInt("version"));
    }

    @Override
    public boolean put(TaskAnswer answer) {
        FileId file = answer.file();
        return jdbc.sql("""
                insert into finalist_answer (task_id, entry_id, answer, file_id, by, at, version)
                select :task, :entry, :answer::jsonb, :file, :by, :at, 1
                where :version = 0 or exists (select from finalist_answer where task_id = :task and entry_id = :entry)
                on conflict (task_id, entry_id) do update
                set answer = excluded.answer, file_id = excluded.file_id, by = excluded.by, at = excluded.at,
                    version = finalist_answer.version + 1, taken_off_at = null
                where finalist_answer.version = :version or :version = 0 and finalist_answer.taken_off_at is not null""")
                        .param("task", answer.task())
                        .param("entry", answer.entry().value())
                        .param("answer", json.writeValueAsString(answer.values()))
                        .param("file", file == null ? null : file.value(), Types.OTHER)
                        .param("by", answer.by().value())
                        .param("at", Timestamp.from(answer.at()))
                        .param("version", answer.version())
                        .update()
                == 1;
    }

    @Override
    public List<SentFile> listFiles(Collection<EntryId> entries, TaskKind kind) {
        return jdbc.sql("""
                select entry_id, file_id, due from finalist_answer
                join finalist_task on finalist_task.id = finalist_answer.task_id
                where kind = ? and file_id is not null and entry_id = any(?)""")
                .param(kind.word())
                .param(entries.stream().map(EntryId::value).toArray(UUID[]::new))
                .query((row, number) -> new SentFile(
                        new EntryId(row.getObject("entry_id", UUID.class)),
                        new FileId(row.getObject("file_id", UUID.class)),
                        row.getTimestamp("due").toInstant()))
                .list();
    }

    /** The row stays and counts on, so that a page of the time before does not fit what is sent after. */
    @Override
    public boolean removeAnswer(TaskAnswer answer, Instant now) {
        return jdbc.sql("""
                update finalist_answer set taken_off_at = ?, answer = '{}', file_id = null, version = version + 1
                where task_id = ? and entry_id = ? and version = ? and taken_off_at is null""")
                        .param(Timestamp.from(now))
                        .params(answer.task(), answer.entry().value(), answer.version())
                        .update()
                == 1;
    }

    @Override
    public boolean remind(FinalistTask task, EntryId entry, Moment moment, Instant now) {
        return jdbc.sql("""
                insert into finalist_reminder (task_id, entry_id, moment, due, at) values (?, ?, ?, ?, ?)
                on conflict do nothing""")
                        .params(task.id(), entry.value(), moment.word())
                        .param(Timestamp.from(task.due()))
                        .param(Timestamp.from(now))
                        .update()
                == 1;
    }
}
