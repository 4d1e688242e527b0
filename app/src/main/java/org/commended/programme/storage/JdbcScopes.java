package org.commended.programme.storage;

import java.util.Optional;
import java.util.UUID;
import org.commended.shared.EditionId;
import org.commended.shared.OrganiserId;
import org.commended.shared.web.Scopes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcScopes implements Scopes {

    private final JdbcClient jdbc;

    JdbcScopes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<OrganiserId> findOrganiser(String slug) {
        return jdbc.sql("select id from organiser where slug = ?")
                .param(slug)
                .query((row, number) -> new OrganiserId(row.getObject(1, UUID.class)))
                .optional();
    }

    @Override
    public boolean holds(OrganiserId organiser, EditionId edition) {
        return jdbc.sql("""
                select from edition join programme on programme.id = edition.programme_id
                where edition.id = ? and programme.organiser_id = ?""")
                .params(edition.value(), organiser.value())
                .query((row, number) -> true)
                .optional()
                .isPresent();
    }
}
