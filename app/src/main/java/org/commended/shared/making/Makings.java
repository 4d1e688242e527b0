package org.commended.shared.making;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.commended.shared.PersonId;
import org.commended.shared.making.Maker.Part;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was asked for, how far each is, and the parts that lie ready. */
@Repository
class Makings {

    private final JdbcClient jdbc;

    Makings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False where the same person has asked for the same already. */
    boolean add(Making making) {
        return jdbc.sql("""
                insert into making (id, kind, about, asked_by, asked_at, state) values (?, ?, ?, ?, ?, 'ASKED')
                on conflict (asked_by, kind, about) do nothing""")
                        .params(
                                making.id(),
                                making.kind(),
                                making.about(),
                                making.by().value())
                        .param(Timestamp.from(making.askedAt()))
                        .update()
                == 1;
    }

    /** The file that was asked for in the same words before. */
    Making get(Making same) {
        return jdbc.sql("select * from making where asked_by = ? and kind = ? and about = ?")
                .params(same.by().value(), same.kind(), same.about())
                .query(Makings::making)
                .single();
    }

    Optional<Making> find(UUID id) {
        return jdbc.sql("select * from making where id = ?")
                .param(id)
                .query(Makings::making)
                .optional();
    }

    private static Making making(ResultSet row, int number) throws SQLException {
        return new Making(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getString("about"),
                new PersonId(row.getObject("asked_by", UUID.class)),
                row.getTimestamp("asked_at").toInstant(),
                Making.State.valueOf(row.getString("state")),
                row.getInt("done"),
                row.getInt("total"),
                row.getInt("tries"));
    }

    /** Parts that are no longer among those to make are thrown away. */
    void begin(UUID id, List<Part> parts) {
        jdbc.sql("update making set state = 'ASKED', done = 0, total = ?, tries = tries + 1 where id = ?")
                .params(parts.size(), id)
                .update();
        jdbc.sql("delete from made_part where making_id = ? and part <> all (?)")
                .params(id, parts.stream().map(Part::id).toArray(String[]::new))
                .update();
    }

    void done(UUID id, int done) {
        jdbc.sql("update making set done = ? where id = ?").params(done, id).update();
    }

    void keep(UUID id, int place, Part part, byte[] bytes) {
        jdbc.sql("""
                insert into made_part (making_id, part, place, name, basis, bytes) values (?, ?, ?, ?, ?, ?)
                on conflict (making_id, part) do update
                    set place = excluded.place, name = excluded.name, basis = excluded.basis, bytes = excluded.bytes""")
                .params(id, part.id(), place, part.name(), part.basis(), bytes)
                .update();
    }

    /** The parts that lie ready, in the order in which they were made. */
    List<Part> listParts(UUID id) {
        return jdbc.sql("select part, name, basis from made_part where making_id = ? order by place")
                .param(id)
                .query((row, number) -> new Part(row.getString("part"), row.getString("name"), row.getString("basis")))
                .list();
    }

    byte[] read(UUID id, Part part) {
        return jdbc.sql("select bytes from made_part where making_id = ? and part = ?")
                .params(id, part.id())
                .query((row, number) -> row.getBytes(1))
                .single();
    }

    void ended(UUID id, Making.State state, Instant now) {
        jdbc.sql("update making set state = ?, ended_at = ? where id = ?")
                .params(state.name(), Timestamp.from(now), id)
                .update();
    }

    /** Begins its tries anew; false where it is being made already. */
    boolean again(UUID id, Instant now) {
        return jdbc.sql("""
                update making set state = 'ASKED', done = 0, tries = 0, asked_at = ?, ended_at = null
                where id = ? and state <> 'ASKED'""").params(Timestamp.from(now), id).update() == 1;
    }

    int forget(Instant before) {
        return jdbc.sql("delete from making where asked_at < ?")
                .param(Timestamp.from(before))
                .update();
    }
}
