package org.commended.entry.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.commended.entry.domain.Comment;
import org.commended.entry.domain.Comments;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcComments implements Comments {

    private final JdbcClient jdbc;

    JdbcComments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Comment> list(EntryId entry) {
        return jdbc.sql("select * from entry_comment where entry_id = ? order by seq")
                .param(entry.value())
                .query(JdbcComments::comment)
                .list();
    }

    @Override
    public void add(EntryId entry, Comment comment) {
        jdbc.sql("""
                insert into entry_comment (id, entry_id, section, answers, text, said_by, said_at)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .param(comment.id())
                .param(entry.value())
                .param(comment.section())
                .param(comment.thread())
                .param(comment.text())
                .param(comment.by().value())
                .param(Timestamp.from(comment.at()))
                .update();
        jdbc.sql("update entry_comment set resolved_by = null, resolved_at = null where id = ? and entry_id = ?")
                .param(comment.thread())
                .param(entry.value())
                .update();
    }

    @Override
    public boolean resolve(EntryId entry, UUID thread, PersonId by, Instant now) {
        return jdbc.sql("""
                        update entry_comment set resolved_by = ?, resolved_at = ?
                        where id = ? and entry_id = ? and answers is null and resolved_at is null""")
                        .params(by.value(), Timestamp.from(now), thread, entry.value())
                        .update()
                == 1;
    }

    private static Comment comment(ResultSet row, int number) throws SQLException {
        Timestamp resolved = row.getTimestamp("resolved_at");
        return new Comment(
                row.getObject("id", UUID.class),
                row.getString("section"),
                row.getObject("answers", UUID.class),
                row.getString("text"),
                new PersonId(row.getObject("said_by", UUID.class)),
                row.getTimestamp("said_at").toInstant(),
                resolved == null ? null : resolved.toInstant());
    }
}
