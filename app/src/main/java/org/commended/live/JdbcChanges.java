package org.commended.live;

import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;
import org.commended.shared.CategoryId;
import org.commended.shared.EntryId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** By {@code NOTIFY}, which PostgreSQL sends to every node when the transaction commits, and not at all when it does not. */
@Repository
class JdbcChanges implements Changes {

    private final JdbcClient jdbc;

    JdbcChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void tell(UUID subject, CategoryId category, Collection<EntryId> about) {
        String entries = about.stream().map(EntryId::toString).collect(Collectors.joining(","));
        jdbc.sql("select pg_notify('live', ?)")
                .param(subject + " " + category + " " + entries)
                .query((row, number) -> true)
                .single();
    }
}
