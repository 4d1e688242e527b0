package org.commended.judging.practice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.commended.judging.domain.SheetVersion.Held;
import org.commended.shared.CategoryId;
import org.commended.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The practice entries of categories, and what judges gave them. */
@Repository
public class Practices {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Practices(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** In the order in which they were chosen. */
    public List<PracticeEntry> list(CategoryId category) {
        return jdbc.sql("select * from practice_entry where category_id = ? order by chosen_at, id")
                .param(category.value())
                .query((row, number) -> entry(row))
                .list();
    }

    /** What all judges gave, by whom and for what. */
    public List<PracticeSheet> listSheets(CategoryId category) {
        return jdbc.sql("""
                select practice_sheet.* from practice_sheet
                join practice_entry on practice_entry.id = practice_id where category_id = ?""")
                .param(category.value())
                .query((row, number) -> sheet(row))
                .list();
    }

    public boolean isRequired(CategoryId category) {
        return jdbc.sql("select exists (select from practice_required where category_id = ?)")
                .param(category.value())
                .query((row, number) -> row.getBoolean(1))
                .single();
    }

    void add(PracticeEntry entry, Instant now) {
        jdbc.sql("""
                insert into practice_entry (id, category_id, title, words, marks, chosen_by, chosen_at)
                values (?, ?, ?, ?, ?::jsonb, ?, ?)""")
                .params(entry.id(), entry.category().value(), entry.title(), entry.words())
                .params(json.writeValueAsString(entry.marks()), entry.chosenBy().value(), Timestamp.from(now))
                .update();
    }

    /** With all that judges gave it. */
    void remove(CategoryId category, UUID id) {
        jdbc.sql("delete from practice_entry where category_id = ? and id = ?")
                .params(category.value(), id)
                .update();
    }

    void require(CategoryId category, boolean required) {
        String sql = required
                ? "insert into practice_required (category_id) values (?) on conflict do nothing"
                : "delete from practice_required where category_id = ?";
        jdbc.sql(sql).param(category.value()).update();
    }

    /** The first that comes stays. */
    void handIn(PracticeSheet sheet) {
        jdbc.sql("""
                insert into practice_sheet (practice_id, judge_id, marks, handed_in_at)
                values (?, ?, ?::jsonb, ?) on conflict do nothing""")
                .params(sheet.practice(), sheet.judge().value(), json.writeValueAsString(sheet.marks()))
                .param(Timestamp.from(sheet.handedInAt()))
                .update();
    }

    private PracticeEntry entry(ResultSet row) throws SQLException {
        return new PracticeEntry(
                row.getObject("id", UUID.class),
                new CategoryId(row.getObject("category_id", UUID.class)),
                row.getString("title"),
                row.getString("words"),
                held(row),
                new PersonId(row.getObject("chosen_by", UUID.class)));
    }

    private PracticeSheet sheet(ResultSet row) throws SQLException {
        return new PracticeSheet(
                row.getObject("practice_id", UUID.class),
                new PersonId(row.getObject("judge_id", UUID.class)),
                held(row),
                row.getTimestamp("handed_in_at").toInstant());
    }

    private List<Held> held(ResultSet row) throws SQLException {
        return Arrays.asList(json.readValue(row.getString("marks"), Held[].class));
    }
}
