package org.commended.entry.storage;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.commended.entry.domain.EntryOrganisation;
import org.commended.shared.CategoryId;
import org.commended.shared.EntryId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the last submission of each entry says of its name and owners, in one query for any number. */
@Component
class LastSent {

    private static final String SELECT = """
            select distinct on (entry_id) entry_id, submission.title, submission.organisations
            from submission join entry on entry.id = entry_id""";
    private static final String LAST = " order by entry_id, seq desc";

    private final JdbcClient jdbc;
    private final EntryRows rows;

    LastSent(JdbcClient jdbc, EntryRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    record Sent(EntryId id, String title, List<EntryOrganisation> organisations) {}

    Map<EntryId, Sent> of(CategoryId category) {
        return list("category_id = ?", category.value());
    }

    Map<EntryId, Sent> of(Collection<EntryId> entries) {
        return list("entry_id = any(?)", entries.stream().map(EntryId::value).toArray(UUID[]::new));
    }

    private Map<EntryId, Sent> list(String where, Object value) {
        return jdbc.sql(SELECT + " where " + where + LAST).param(value).query(this::sent).list().stream()
                .collect(toMap(Sent::id, Function.identity()));
    }

    private Sent sent(ResultSet row, int number) throws SQLException {
        return new Sent(
                new EntryId(row.getObject("entry_id", UUID.class)),
                row.getString("title"),
                rows.organisations(row.getString("organisations")));
    }
}
