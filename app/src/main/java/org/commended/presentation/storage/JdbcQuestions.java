package org.commended.presentation.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.commended.presentation.domain.PanelQuestion;
import org.commended.presentation.domain.Questions;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcQuestions implements Questions {

    private final JdbcClient jdbc;

    JdbcQuestions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<PanelQuestion> list(UUID stage, EntryId entry) {
        return jdbc.sql(
                        "select * from presentation_question where stage_id = ? and entry_id = ? order by written_at, id")
                .params(stage, entry.value())
                .query(JdbcQuestions::question)
                .list();
    }

    @Override
    public Optional<PanelQuestion> find(UUID id) {
        return jdbc.sql("select * from presentation_question where id = ?")
                .param(id)
                .query(JdbcQuestions::question)
                .optional();
    }

    private static PanelQuestion question(ResultSet row, int number) throws SQLException {
        Timestamp asked = row.getTimestamp("asked_at");
        return new PanelQuestion(
                row.getObject("id", UUID.class),
                row.getObject("stage_id", UUID.class),
                new EntryId(row.getObject("entry_id", UUID.class)),
                new PersonId(row.getObject("by", UUID.class)),
                row.getString("words"),
                row.getTimestamp("written_at").toInstant(),
                asked == null ? null : asked.toInstant(),
                row.getString("answer"),
                row.getInt("version"));
    }

    @Override
    public void add(PanelQuestion question) {
        jdbc.sql("""
                insert into presentation_question (id, stage_id, entry_id, by, words, written_at, asked_at, answer)
                values (?, ?, ?, ?, ?, ?, null, ?)""")
                .params(
                        question.id(),
                        question.stage(),
                        question.entry().value(),
                        question.by().value())
                .params(question.words(), Timestamp.from(question.writtenAt()), question.answer())
                .update();
    }

    @Override
    public boolean save(PanelQuestion question, PersonId by, Instant now) {
        boolean saved = jdbc.sql("""
                update presentation_question set asked_at = ?, answer = ?, version = version + 1
                where id = ? and version = ?""")
                        .param(question.askedAt() == null ? null : Timestamp.from(question.askedAt()))
                        .params(question.answer(), question.id(), question.version())
                        .update()
                == 1;
        if (saved) keep(question, by, now);
        return saved;
    }

    private void keep(PanelQuestion question, PersonId by, Instant now) {
        jdbc.sql("""
                insert into presentation_answer (question_id, number, asked, answer, by, at) values (?, ?, ?, ?, ?, ?)""")
                .params(question.id(), question.version() + 1, question.askedAt() != null, question.answer())
                .params(by.value(), Timestamp.from(now))
                .update();
    }

    @Override
    public List<Answer> listAnswers(UUID stage, EntryId entry) {
        return jdbc.sql("""
                select presentation_answer.* from presentation_answer
                join presentation_question on presentation_question.id = question_id
                where stage_id = ? and entry_id = ? order by question_id, number""")
                .params(stage, entry.value())
                .query(JdbcQuestions::noted)
                .list();
    }

    private static Answer noted(ResultSet row, int number) throws SQLException {
        UUID by = row.getObject("by", UUID.class);
        return new Answer(
                row.getObject("question_id", UUID.class),
                row.getBoolean("asked"),
                row.getString("answer"),
                by == null ? null : new PersonId(by),
                row.getTimestamp("at").toInstant());
    }
}
