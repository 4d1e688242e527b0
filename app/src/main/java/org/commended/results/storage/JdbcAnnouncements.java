package org.commended.results.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.commended.results.domain.Announcement;
import org.commended.results.domain.Announcements;
import org.commended.results.domain.DecisionId;
import org.commended.results.domain.PublishedDecision;
import org.commended.shared.EditionId;
import org.commended.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcAnnouncements implements Announcements {

    private final JdbcClient jdbc;

    JdbcAnnouncements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Announcement announcement, List<PublishedDecision> decisions, @Nullable PersonId by, Instant now) {
        jdbc.sql("""
                insert into announcement (id, edition_id, origin, opens_at, made_by, made_at)
                values (?, ?, ?, ?, ?, ?)""")
                .param(announcement.id())
                .param(announcement.edition().value())
                .param(announcement.imported() ? "imported" : "announced")
                .param(Timestamp.from(announcement.opensAt()))
                .param(by == null ? null : by.value())
                .param(Timestamp.from(now))
                .update();
        UUID[] covered = decisions.stream().map(one -> one.decision().value()).toArray(UUID[]::new);
        jdbc.sql("insert into announcement_item (announcement_id, decision_id) select ?, unnest(?::uuid[])")
                .param(announcement.id())
                .param(covered)
                .update();
    }

    @Override
    public Optional<Announcement> find(UUID id) {
        return jdbc.sql("select * from announcement where id = ?")
                .param(id)
                .query(JdbcAnnouncements::announcement)
                .optional();
    }

    @Override
    public Optional<Announcement> findCovering(DecisionId decision) {
        return jdbc.sql("""
                select announcement.* from announcement
                join announcement_item on announcement_id = announcement.id where decision_id = ?""")
                .param(decision.value())
                .query(JdbcAnnouncements::announcement)
                .optional();
    }

    /** A second before its instant it is too late: taking it back takes a moment too. */
    @Override
    public boolean removeUnopened(Announcement announcement) {
        Optional<UUID> unopened =
                jdbc.sql("""
                select id from announcement where id = ? and opens_at > clock_timestamp() + interval '1 second'
                for update""").param(announcement.id()).query(UUID.class).optional();
        unopened.ifPresent(this::remove);
        return unopened.isPresent();
    }

    private void remove(UUID id) {
        jdbc.sql("delete from announcement_item where announcement_id = ?")
                .param(id)
                .update();
        jdbc.sql("delete from announcement where id = ?").param(id).update();
    }

    private static Announcement announcement(ResultSet row, int number) throws SQLException {
        return new Announcement(
                row.getObject("id", UUID.class),
                new EditionId(row.getObject("edition_id", UUID.class)),
                row.getString("origin").equals("imported"),
                row.getTimestamp("opens_at").toInstant());
    }
}
