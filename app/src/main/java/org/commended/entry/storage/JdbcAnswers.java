package org.commended.entry.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.commended.entry.domain.Answers;
import org.commended.entry.domain.SavedAnswer;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcAnswers implements Answers {

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

    @Override
    public List<SavedAnswer> listVersions(EntryId entry) {
        return jdbc.sql(
                        "select * from answer_version where entry_id = ? order by saved_at desc, question, version desc")
                .param(entry.value())
                .query(JdbcAnswers::answer)
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
        UUID by = row.getObject("saved_by", UUID.class);
        return new SavedAnswer(
                row.getString("question"),
                row.getString("text"),
                row.getInt("version"),
                by == null ? null : new PersonId(by),
                row.getTimestamp("saved_at").toInstant());
    }

    @Override
    public void save(EntryId entry, SavedAnswer answer) {
        jdbc.sql("""
                with saved as (
                    insert into answer (entry_id, question, text, version, saved_by, saved_at)
                    values (:entry, :question, :text, :version, :by, :at)
                    on conflict (entry_id, question) do update
                    set text = excluded.text, version = excluded.version, saved_by = excluded.saved_by,
                        saved_at = excluded.saved_at
                    returning *)
                insert into answer_version (entry_id, question, text, version, saved_by, saved_at)
                select entry_id, question, text, version, saved_by, saved_at from saved""")
                .param("entry", entry.value())
                .param("question", answer.question())
                .param("text", answer.text())
                .param("version", answer.version())
                .param("by", answer.by() == null ? null : answer.by().value())
                .param("at", answer.at() == null ? null : Timestamp.from(answer.at()))
                .update();
    }
}
