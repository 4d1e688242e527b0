package org.commended.panel.storage;

import static org.commended.panel.storage.JdbcSeats.instant;
import static org.commended.panel.storage.JdbcSeats.timestamp;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.commended.panel.domain.ConflictKind;
import org.commended.panel.domain.Connection;
import org.commended.panel.domain.Connections;
import org.commended.shared.OrganiserId;
import org.commended.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcConnections implements Connections {

    private final JdbcClient jdbc;

    JdbcConnections(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void put(Connection connection) {
        OrganiserId organiser = connection.organiser();
        jdbc.sql("""
                insert into judge_connection (id, person_id, kind, organisation, body, words, named_by, organiser_id,
                                              named_at, ended_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (id) do update set ended_at = excluded.ended_at""")
                .param(connection.id())
                .param(connection.judge().value())
                .param(connection.kind().word())
                .param(connection.organisation())
                .param(connection.body())
                .param(connection.words())
                .param(connection.namedBy().value())
                .param(organiser == null ? null : organiser.value())
                .param(Timestamp.from(connection.namedAt()))
                .param(timestamp(connection.endedAt()))
                .update();
    }

    @Override
    public Optional<Connection> find(UUID id) {
        return jdbc.sql("select * from judge_connection where id = ?")
                .param(id)
                .query(JdbcConnections::connection)
                .optional();
    }

    @Override
    public List<Connection> list(Collection<PersonId> judges) {
        return jdbc.sql("select * from judge_connection where person_id = any(?) order by named_at, id")
                .param(judges.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(JdbcConnections::connection)
                .list();
    }

    private static Connection connection(ResultSet row, int number) throws SQLException {
        UUID organiser = row.getObject("organiser_id", UUID.class);
        return new Connection(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("person_id", UUID.class)),
                ConflictKind.find(row.getString("kind")).orElseThrow(),
                row.getString("organisation"),
                row.getString("body"),
                row.getString("words"),
                new PersonId(row.getObject("named_by", UUID.class)),
                organiser == null ? null : new OrganiserId(organiser),
                row.getTimestamp("named_at").toInstant(),
                instant(row.getTimestamp("ended_at")));
    }
}
