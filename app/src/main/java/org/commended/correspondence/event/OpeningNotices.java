package org.commended.correspondence.event;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.commended.shared.EditionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who waits to be told that entries open. */
@Repository
class OpeningNotices {

    private final JdbcClient jdbc;

    OpeningNotices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<EditionId> listWaiting() {
        return jdbc.sql("select distinct edition_id from opening_notice where told_at is null")
                .query((row, number) -> new EditionId(row.getObject("edition_id", UUID.class)))
                .list();
    }

    /** Notes everybody who waits as told, and answers their addresses; whoever comes second gets none. */
    List<String> take(EditionId edition, Instant now) {
        return jdbc.sql(
                        "update opening_notice set told_at = ? where edition_id = ? and told_at is null returning email")
                .params(Timestamp.from(now), edition.value())
                .query((row, number) -> row.getString("email"))
                .list();
    }
}
