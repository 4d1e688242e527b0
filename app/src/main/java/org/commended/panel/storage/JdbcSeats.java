package org.commended.panel.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.commended.panel.domain.Seat;
import org.commended.panel.domain.Seats;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;
import org.commended.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcSeats implements Seats {

    private final JdbcClient jdbc;

    JdbcSeats(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void put(Seat seat) {
        Seat.Leaving leaving = seat.leaving();
        jdbc.sql("""
                insert into panel_member (id, category_id, person_id, chair, post, organisation, body, invited_at,
                                          terms_accepted_at, declined_at, left_at, left_because, left_words, replaces)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (category_id, person_id) do update
                set chair = excluded.chair, post = excluded.post, organisation = excluded.organisation,
                    body = excluded.body, invited_at = excluded.invited_at,
                    terms_accepted_at = excluded.terms_accepted_at, declined_at = excluded.declined_at,
                    left_at = excluded.left_at, left_because = excluded.left_because,
                    left_words = excluded.left_words, replaces = excluded.replaces""")
                .param(seat.id())
                .param(seat.category().value())
                .param(seat.person().value())
                .param(seat.chair())
                .param(seat.worksFor().post())
                .param(seat.worksFor().organisation())
                .param(seat.worksFor().body())
                .param(Timestamp.from(seat.invitedAt()))
                .param(timestamp(seat.acceptedAt()))
                .param(timestamp(seat.declinedAt()))
                .param(timestamp(seat.leftAt()))
                .param(leaving == null ? null : leaving.because().word())
                .param(leaving == null ? null : leaving.words())
                .param(seat.replaces())
                .update();
    }

    @Override
    public Optional<Seat> find(UUID id) {
        return jdbc.sql("select * from panel_member where id = ?")
                .param(id)
                .query(JdbcSeats::seat)
                .optional();
    }

    @Override
    public Optional<Seat> find(CategoryId category, PersonId person) {
        return jdbc.sql("select * from panel_member where category_id = ? and person_id = ?")
                .params(category.value(), person.value())
                .query(JdbcSeats::seat)
                .optional();
    }

    @Override
    public List<Seat> list(CategoryId category) {
        return jdbc.sql("select * from panel_member where category_id = ? order by invited_at, id")
                .param(category.value())
                .query(JdbcSeats::seat)
                .list();
    }

    @Override
    public List<Seat> list(EditionId edition) {
        return jdbc.sql("""
                select * from panel_member where category_id in (select id from category where edition_id = ?)
                order by invited_at, id""").param(edition.value()).query(JdbcSeats::seat).list();
    }

    @Override
    public List<Seat> list(PersonId person) {
        return jdbc.sql("select * from panel_member where person_id = ? order by invited_at, id")
                .param(person.value())
                .query(JdbcSeats::seat)
                .list();
    }

    @Override
    public void hold(CategoryId category) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 50))")
                .param(category.toString())
                .query((row, number) -> true)
                .single();
    }

    private static Seat seat(ResultSet row, int number) throws SQLException {
        return new Seat(
                row.getObject("id", UUID.class),
                new CategoryId(row.getObject("category_id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getBoolean("chair"),
                new Seat.WorksFor(row.getString("post"), row.getString("organisation"), row.getString("body")),
                row.getTimestamp("invited_at").toInstant(),
                instant(row.getTimestamp("terms_accepted_at")),
                instant(row.getTimestamp("declined_at")),
                instant(row.getTimestamp("left_at")),
                leaving(row),
                row.getObject("replaces", UUID.class));
    }

    private static Seat.@Nullable Leaving leaving(ResultSet row) throws SQLException {
        String because = row.getString("left_because");
        return because == null
                ? null
                : new Seat.Leaving(Seat.Leaving.Because.find(because).orElseThrow(), row.getString("left_words"));
    }

    static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }

    static @Nullable Timestamp timestamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }
}
