package org.commended.finalist.storage;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.commended.finalist.domain.Confidences;
import org.commended.results.domain.DecisionId;
import org.commended.results.domain.SealedResults;
import org.commended.shared.EditionId;
import org.commended.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcConfidences implements Confidences {

    private final JdbcClient jdbc;

    JdbcConfidences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Confidence> list(EditionId edition) {
        return jdbc.sql("select * from finalist_confidence where edition_id = ? order by told_at")
                .param(edition.value())
                .query((row, number) -> new Confidence(
                        new DecisionId(row.getObject("decision_id", UUID.class)),
                        row.getString("fingerprint"),
                        row.getTimestamp("told_at").toInstant()))
                .list();
    }

    @Override
    public boolean add(SealedResults shortlist, PersonId by, Instant now) {
        return jdbc.sql("""
                insert into finalist_confidence (decision_id, edition_id, fingerprint, told_by, told_at)
                values (?, ?, ?, ?, ?) on conflict do nothing""")
                        .param(shortlist.staged().id().value())
                        .param(shortlist.staged().edition().value())
                        .param(Confidence.fingerprint(shortlist))
                        .param(by.value())
                        .param(Timestamp.from(now))
                        .update()
                == 1;
    }
}
