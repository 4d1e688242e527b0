package org.commended.entry.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.commended.entry.domain.Answers;
import org.commended.entry.domain.SavedAnswer;
import org.commended.entry.domain.Stretch;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcAnswers implements Answers {

    private static final String KEEP = """
            with saved as (
                insert into answer (entry_id, question, text, version, saved_by, saved_at,
                                    stretch_first, stretch_began, stretch_lost)
                values (:entry, :question, :text, :version, :by, :at,
                        cast(:first as int), cast(:began as timestamptz), cast(:lost as int))
                on conflict (entry_id, question) do update
                set text = excluded.text, version = excluded.version, saved_by = excluded.saved_by,
                    saved_at = excluded.saved_at, stretch_first = excluded.stretch_first,
                    stretch_began = excluded.stretch_began, stretch_lost = excluded.stretch_lost
                returning *),
            replaced as (
                delete from answer_version
                where entry_id = :entry and question = :question and version = cast(:replaced as int))
            insert into answer_version (entry_id, question, text, version, saved_by, saved_at, brought_back)
            select entry_id, question, text, version, saved_by, saved_at, cast(:back as int) from saved""";

    private final JdbcClient jdbc;

    JdbcAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, SavedAnswer> list(EntryId entry) {
        return jdbc
                .sql("select * from answer where entry_id = ?")
                .param(entry.value())
                .query(JdbcAnswers::answer)
                .list()
                .stream()
                .collect(Collectors.toMap(SavedAnswer::question, answer -> answer));
    }

    private record Of(EntryId entry, SavedAnswer answer) {}

    @Override
    public Map<EntryId, Map<String, SavedAnswer>> list(Collection<EntryId> entries) {
        return jdbc
                .sql("select * from answer where entry_id = any(?)")
                .param(entries.stream().map(EntryId::value).toArray(UUID[]::new))
                .query((row, number) -> new Of(new EntryId(row.getObject("entry_id", UUID.class)), answer(row, number)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Of::entry, Collectors.toMap(one -> one.answer().question(), Of::answer)));
    }

    @Override
    public List<SavedAnswer> listVersions(EntryId entry) {
        return jdbc.sql("""
                select question, text, version, saved_by, saved_at, null::int as stretch_first
                from answer_version where entry_id = ?
                order by saved_at desc, question, version desc""").param(entry.value()).query(JdbcAnswers::answer).list();
    }

    @Override
    public List<Version> listVersions(EntryId entry, String question) {
        return jdbc.sql("""
                select version, saved_by, saved_at, brought_back
                from answer_version where entry_id = ? and question = ? order by version desc""")
                .params(entry.value(), question)
                .query((row, number) -> new Version(
                        row.getInt("version"),
                        person(row),
                        row.getTimestamp("saved_at").toInstant(),
                        row.getObject("brought_back", Integer.class)))
                .list();
    }

    @Override
    public Optional<String> findText(EntryId entry, String question, int version) {
        return jdbc.sql("select text from answer_version where entry_id = ? and question = ? and version = ?")
                .params(entry.value(), question, version)
                .query(String.class)
                .optional();
    }

    private static SavedAnswer answer(ResultSet row, int number) throws SQLException {
        return new SavedAnswer(
                row.getString("question"),
                row.getString("text"),
                row.getInt("version"),
                person(row),
                row.getTimestamp("saved_at").toInstant(),
                stretch(row));
    }

    private static @Nullable PersonId person(ResultSet row) throws SQLException {
        UUID by = row.getObject("saved_by", UUID.class);
        return by == null ? null : new PersonId(by);
    }

    private static @Nullable Stretch stretch(ResultSet row) throws SQLException {
        int first = row.getInt("stretch_first");
        if (row.wasNull()) return null;
        return new Stretch(first, row.getTimestamp("stretch_began").toInstant(), row.getInt("stretch_lost"));
    }

    @Override
    public void save(EntryId entry, SavedAnswer answer) {
        keep(entry, answer, null);
    }

    @Override
    public void bringBack(EntryId entry, SavedAnswer answer, int from) {
        keep(entry, answer, from);
    }

    private void keep(EntryId entry, SavedAnswer answer, @Nullable Integer broughtBack) {
        Stretch stretch = answer.stretch();
        jdbc.sql(KEEP)
                .param("entry", entry.value())
                .param("question", answer.question())
                .param("text", answer.text())
                .param("version", answer.version())
                .param("by", answer.by() == null ? null : answer.by().value())
                .param("at", answer.at() == null ? null : Timestamp.from(answer.at()))
                .param("first", stretch == null ? null : stretch.first())
                .param("began", stretch == null ? null : Timestamp.from(stretch.beganAt()))
                .param("lost", stretch == null ? null : stretch.lost())
                .param("replaced", answer.isOneWithTheVersionBefore() ? answer.version() - 1 : null)
                .param("back", broughtBack)
                .update();
    }
}
