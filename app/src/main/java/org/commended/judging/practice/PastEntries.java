package org.commended.judging.practice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.commended.programme.Programmes;
import org.commended.shared.database.Published;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Entries of an organiser's earlier editions that could be practised on: what anybody may read of them, and nothing else. */
@Repository
public class PastEntries {

    private static final String PAST = """
            select entry.id, entry.title, edition.details ->> 'name' as edition, entry.public_face ->> 'summary' as words
            from published_entry entry
            join published_edition edition on edition.id = entry.edition_id
            join published_programme programme on programme.id = edition.programme_id
            where programme.organiser_id = ? and edition.id <> ? and entry.public_face ->> 'summary' <> ''
            """;

    private final JdbcClient jdbc;

    PastEntries(@Published JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param words written for the public */
    public record PastEntry(UUID id, String title, String edition, String words) {}

    /** The latest editions first. */
    public List<PastEntry> list(Programmes.Whole whole) {
        return jdbc.sql(PAST + "order by edition.created_at desc, entry.title, entry.id limit 200")
                .params(whole.organiser().id().value(), whole.edition().id().value())
                .query((row, number) -> entry(row))
                .list();
    }

    public Optional<PastEntry> find(Programmes.Whole whole, String id) {
        return jdbc.sql(PAST + "and entry.id::text = ?")
                .params(whole.organiser().id().value(), whole.edition().id().value(), id)
                .query((row, number) -> entry(row))
                .optional();
    }

    private static PastEntry entry(ResultSet row) throws SQLException {
        return new PastEntry(
                row.getObject("id", UUID.class),
                row.getString("title"),
                row.getString("edition"),
                row.getString("words"));
    }
}
