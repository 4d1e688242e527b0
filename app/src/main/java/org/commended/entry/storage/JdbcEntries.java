package org.commended.entry.storage;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.commended.entry.Entries;
import org.commended.entry.domain.Entry;
import org.commended.entry.domain.SubmittedEntry;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;
import org.commended.shared.EntryId;
import org.commended.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcEntries implements Entries {

    /** Each entry with its organisations in one column and the last word of the screening: one query for any number. */
    private static final String SELECT = """
            select entry.*,
                   (select jsonb_agg(jsonb_build_object('name', name, 'role', upper(role), 'body', body) order by position)
                    from entry_organisation where entry_id = entry.id) as organisations,
                   (select verdict from screening where entry_id = entry.id order by at desc, id limit 1) as verdict
            from entry
            """;

    private static final String IN_ORDER = " order by category_id, lower(title), id";

    private final JdbcClient jdbc;
    private final EntryRows rows;

    JdbcEntries(JdbcClient jdbc, EntryRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    @Override
    public Entry get(EntryId id) {
        return jdbc.sql(SELECT + " where entry.id = ?")
                .param(id.value())
                .query(rows::entry)
                .optional()
                .orElseThrow(NotFound::new);
    }

    @Override
    public Optional<Entry> find(CategoryId category, String slug) {
        return jdbc.sql(SELECT + " where category_id = ? and slug = ?")
                .params(category.value(), slug)
                .query(rows::entry)
                .optional();
    }

    @Override
    public List<Entry> list(Collection<EntryId> ids) {
        UUID[] values = ids.stream().map(EntryId::value).toArray(UUID[]::new);
        return jdbc.sql(SELECT + " where entry.id = any(?)" + IN_ORDER)
                .param(values)
                .query(rows::entry)
                .list();
    }

    @Override
    public List<Entry> list(EditionId edition) {
        return jdbc.sql(SELECT + " where edition_id = ?" + IN_ORDER)
                .param(edition.value())
                .query(rows::entry)
                .list();
    }

    @Override
    public List<Entry> listJudged(CategoryId category) {
        return jdbc
                .sql(SELECT + " where category_id = ? and state = 'submitted'" + IN_ORDER)
                .param(category.value())
                .query(rows::entry)
                .stream()
                .filter(entry -> entry.standing().isJudged())
                .toList();
    }

    @Override
    public SubmittedEntry getSubmitted(EntryId id) {
        return jdbc.sql("select * from submission where entry_id = ? order by received_at desc limit 1")
                .param(id.value())
                .query(rows::submitted)
                .optional()
                .orElseThrow(NotFound::new);
    }
}
