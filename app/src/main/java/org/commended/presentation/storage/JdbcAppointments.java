package org.commended.presentation.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.commended.presentation.domain.Appointment;
import org.commended.presentation.domain.Appointment.Guest;
import org.commended.presentation.domain.Appointment.Hour;
import org.commended.presentation.domain.Appointment.Part;
import org.commended.presentation.domain.Appointments;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcAppointments implements Appointments {

    private final JdbcClient jdbc;

    JdbcAppointments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Appointment> list(UUID stage) {
        return jdbc.sql(
                        "select * from presentation_invitation where stage_id = ? order by starts_at, entry_id, address")
                .param(stage)
                .query(JdbcAppointments::appointment)
                .list();
    }

    @Override
    public List<Appointment> listOfEntrants(EntryId entry) {
        return jdbc.sql("""
                select * from presentation_invitation where entry_id = ? and part = 'entrant' order by starts_at, address""")
                .param(entry.value())
                .query(JdbcAppointments::appointment)
                .list();
    }

    private static Appointment appointment(ResultSet row, int number) throws SQLException {
        UUID person = row.getObject("person_id", UUID.class);
        var guest = new Guest(
                row.getString("email"),
                row.getString("name"),
                person == null ? null : new PersonId(person),
                Part.valueOf(row.getString("part").toUpperCase(Locale.ROOT)));
        var hour = new Hour(
                row.getTimestamp("starts_at").toInstant(),
                row.getTimestamp("ends_at").toInstant(),
                row.getString("place"),
                row.getString("link"),
                row.getString("note"));
        return new Appointment(
                row.getObject("stage_id", UUID.class),
                new EntryId(row.getObject("entry_id", UUID.class)),
                guest,
                hour,
                row.getInt("sequence"),
                row.getBoolean("cancelled"));
    }

    @Override
    public void put(Appointment appointment, Instant now) {
        Guest guest = appointment.guest();
        Hour hour = appointment.hour();
        jdbc.sql("""
                insert into presentation_invitation (stage_id, entry_id, address, email, name, person_id, part, starts_at,
                    ends_at, place, link, note, sequence, cancelled, told_at)
                values (?, ?, lower(?), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (stage_id, entry_id, address) do update
                set email = excluded.email, name = excluded.name, person_id = excluded.person_id, part = excluded.part,
                    starts_at = excluded.starts_at, ends_at = excluded.ends_at, place = excluded.place,
                    link = excluded.link, note = excluded.note, sequence = excluded.sequence,
                    cancelled = excluded.cancelled, told_at = excluded.told_at""")
                .params(appointment.stage(), appointment.entry().value(), guest.email(), guest.email(), guest.name())
                .param(guest.person() == null ? null : guest.person().value())
                .params(guest.part().word(), Timestamp.from(hour.startsAt()), Timestamp.from(hour.endsAt()))
                .params(hour.place(), hour.link(), hour.note(), appointment.sequence(), appointment.cancelled())
                .param(Timestamp.from(now))
                .update();
    }
}
