package org.commended.entry.alike;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.commended.engine.likeness.Pair.Why;
import org.commended.shared.EditionId;
import org.commended.shared.EntryId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was found the last time an edition's entries were compared. */
@Repository
class AlikePairs {

    private final JdbcClient jdbc;

    AlikePairs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The likest first. */
    List<AlikePair> list(EditionId edition) {
        return jdbc.sql("select * from alike_entry where edition_id = ? order by likeness desc, one, other")
                .param(edition.value())
                .query(AlikePairs::pair)
                .list();
    }

    private static AlikePair pair(ResultSet row, int number) throws SQLException {
        return new AlikePair(
                new EntryId(row.getObject("one", UUID.class)),
                new EntryId(row.getObject("other", UUID.class)),
                row.getDouble("likeness"),
                Why.valueOf(row.getString("why")),
                List.of((String[]) row.getArray("shared").getArray()));
    }

    /** In place of what was found before; comparisons of an edition follow one another. */
    void replace(EditionId edition, List<AlikePair> found) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param("alike:" + edition)
                .query((row, number) -> "")
                .single();
        jdbc.sql("delete from alike_entry where edition_id = ?")
                .param(edition.value())
                .update();
        for (AlikePair pair : found) {
            jdbc.sql("""
                    insert into alike_entry (edition_id, one, other, likeness, why, shared) values (?, ?, ?, ?, ?, ?)""")
                    .param(edition.value())
                    .param(pair.one().value())
                    .param(pair.other().value())
                    .param(pair.likeness())
                    .param(pair.why().name())
                    .param(pair.shared().toArray(String[]::new))
                    .update();
        }
    }
}
