package org.commended.entry.storage;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.commended.entry.Anonymity;
import org.commended.entry.domain.Entry;
import org.commended.entry.domain.Redaction;
import org.commended.entry.domain.Redactions;
import org.commended.shared.CategoryId;
import org.commended.shared.EntryId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcAnonymity implements Anonymity {

    /** Whether the names of a category's entries are hidden, of a row of {@code category}. */
    static final String HIDDEN = """
            (coalesce(category.details ->> 'anonymous', 'false') = 'true'
             and not exists (select from names_shown where names_shown.category_id = category.id))""";

    private final JdbcClient jdbc;
    private final EntryRows rows;
    private final Redactions redactions;

    JdbcAnonymity(JdbcClient jdbc, EntryRows rows, Redactions redactions) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.redactions = redactions;
    }

    @Override
    public boolean hides(CategoryId category) {
        return jdbc.sql("select " + HIDDEN + " from category where id = ?")
                .param(category.value())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    @Override
    public String nameOf(Entry entry) {
        return hides(entry.category()) ? entry.reference() : entry.title();
    }

    @Override
    public List<Entry> listUnredacted(CategoryId category) {
        if (!hides(category)) return List.of();
        List<Entry> judged = jdbc
                .sql(EntrySql.SELECT + " where category_id = ? and state = 'submitted'" + EntrySql.IN_ORDER)
                .param(category.value())
                .query(rows::entry)
                .list()
                .stream()
                .filter(entry -> entry.standing().isJudged())
                .toList();
        Map<EntryId, Redaction> made =
                redactions.list(judged.stream().map(Entry::id).toList());
        return judged.stream().filter(entry -> !made.containsKey(entry.id())).toList();
    }

    @Override
    public void show(CategoryId category, Instant now) {
        jdbc.sql("insert into names_shown (category_id, since) values (?, ?) on conflict do nothing")
                .params(category.value(), Timestamp.from(now))
                .update();
    }

    @Override
    public void hide(CategoryId category) {
        jdbc.sql("delete from names_shown where category_id = ?")
                .param(category.value())
                .update();
    }

    /** Which of several entries are in categories where names are hidden, in one query. */
    List<EntryId> listHidden(UUID[] entries) {
        return jdbc.sql(
                        "select entry.id from entry join category on category.id = category_id where entry.id = any(?) and "
                                + HIDDEN)
                .param(entries)
                .query((row, number) -> new EntryId(row.getObject(1, UUID.class)))
                .list();
    }
}
