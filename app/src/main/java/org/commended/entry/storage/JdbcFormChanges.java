package org.commended.entry.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commended.entry.domain.FormChanges;
import org.commended.entry.domain.LookAgain.Change;
import org.commended.programme.domain.FormChange;
import org.commended.programme.domain.FormChange.What;
import org.commended.shared.CategoryId;
import org.commended.shared.EntryId;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcFormChanges implements FormChanges {

    private final JdbcClient jdbc;

    JdbcFormChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(CategoryId category, List<FormChange> changes, Instant now) {
        jdbc.sql("""
                insert into form_change (category_id, question, asked, what, at)
                select :category, question, asked, what, :now
                from unnest(:questions, :asked, :what) as given (question, asked, what)
                where exists (select from entry where category_id = :category)""")
                .param("category", category.value())
                .param("now", Timestamp.from(now))
                .param("questions", changes.stream().map(FormChange::question).toArray(String[]::new))
                .param("asked", changes.stream().map(FormChange::asked).toArray(String[]::new))
                .param(
                        "what",
                        changes.stream().map(change -> change.what().name()).toArray(String[]::new))
                .update();
    }

    @Override
    public List<Change> list(CategoryId category, Instant since) {
        return jdbc.sql("select * from form_change where category_id = ? and at >= ? order by seq")
                .params(category.value(), Timestamp.from(since))
                .query(JdbcFormChanges::change)
                .list();
    }

    private static Change change(ResultSet row, int number) throws SQLException {
        return new Change(
                row.getLong("seq"),
                row.getString("question"),
                row.getString("asked"),
                What.valueOf(row.getString("what")),
                row.getTimestamp("at").toInstant());
    }

    @Override
    public Map<String, Long> listSeen(EntryId entry) {
        Map<String, Long> seen = new HashMap<>();
        jdbc.sql("select question, seq from form_change_seen where entry_id = ?")
                .param(entry.value())
                .query((RowCallbackHandler) row -> seen.put(row.getString("question"), row.getLong("seq")));
        return seen;
    }

    @Override
    public void see(EntryId entry, String question, long seq, Seen seen) {
        jdbc.sql("""
                insert into form_change_seen (entry_id, question, seq, by, at) values (?, ?, ?, ?, ?)
                on conflict (entry_id, question) do update
                set seq = excluded.seq, by = excluded.by, at = excluded.at where form_change_seen.seq < excluded.seq""")
                .params(entry.value(), question, seq, seen.by().value(), Timestamp.from(seen.at()))
                .update();
    }
}
