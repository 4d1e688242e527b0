package org.commended.entry.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.commended.entry.domain.Correction;
import org.commended.entry.domain.Screening;
import org.commended.entry.domain.Screenings;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcScreenings implements Screenings {

    private final JdbcClient jdbc;

    JdbcScreenings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(EntryId entry, Screening screening) {
        jdbc.sql("insert into screening (id, entry_id, verdict, rule, reason, by, at) values (?, ?, ?, ?, ?, ?, ?)")
                .param(UUID.randomUUID())
                .param(entry.value())
                .param(screening.verdict().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .param(screening.rule())
                .param(screening.reason())
                .param(screening.by().value())
                .param(Timestamp.from(screening.at()))
                .update();
    }

    @Override
    public List<Screening> list(EntryId entry) {
        return jdbc.sql("select * from screening where entry_id = ? order by seq desc")
                .param(entry.value())
                .query(JdbcScreenings::screening)
                .list();
    }

    private static Screening screening(ResultSet row, int number) throws SQLException {
        return new Screening(
                Screening.Verdict.valueOf(
                        row.getString("verdict").toUpperCase(Locale.ROOT).replace('-', '_')),
                row.getString("rule"),
                row.getString("reason"),
                new PersonId(row.getObject("by", UUID.class)),
                row.getTimestamp("at").toInstant());
    }

    @Override
    public void add(EntryId entry, Correction correction) {
        jdbc.sql("""
                insert into correction (id, entry_id, part, before, after, reason, by, at)
                values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(UUID.randomUUID())
                .param(entry.value())
                .param(correction.part())
                .param(correction.before())
                .param(correction.after())
                .param(correction.reason())
                .param(correction.by().value())
                .param(Timestamp.from(correction.at()))
                .update();
    }

    @Override
    public List<Correction> listCorrections(EntryId entry) {
        return jdbc.sql("select * from correction where entry_id = ? order by at desc, id")
                .param(entry.value())
                .query(JdbcScreenings::correction)
                .list();
    }

    private static Correction correction(ResultSet row, int number) throws SQLException {
        return new Correction(
                row.getString("part"),
                row.getString("before"),
                row.getString("after"),
                row.getString("reason"),
                new PersonId(row.getObject("by", UUID.class)),
                row.getTimestamp("at").toInstant());
    }
}
