package org.commended.results.storage;

import java.util.List;
import org.commended.programme.Reliance;
import org.commended.results.domain.SomethingAnnounced;
import org.commended.shared.EditionId;
import org.commended.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps an edition public once something of it was announced, or is written ahead to open by itself. */
@Repository
class AnnouncedStays implements Reliance {

    private final JdbcClient jdbc;

    AnnouncedStays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Refusal> againstHiding(EditionId edition) {
        boolean announced = jdbc.sql("select exists (select from announcement where edition_id = ?)")
                .param(edition.value())
                .query(Boolean.class)
                .single();
        return announced ? List.of(new SomethingAnnounced()) : List.of();
    }
}
