package org.commended.entry.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.commended.entry.domain.Invitation;
import org.commended.entry.domain.Invitation.Ending;
import org.commended.entry.domain.Invitations;
import org.commended.entry.domain.Right;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcInvitations implements Invitations {

    private static final String OPEN = "select * from entry_invitation where ended_at is null and ";
    private static final String IN_ORDER = " order by asked_at, id";

    private final JdbcClient jdbc;

    JdbcInvitations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Invitation> list(EntryId entry) {
        return list("entry_id = ?", entry.value());
    }

    @Override
    public List<Invitation> list(PersonId person) {
        return list("person_id = ?", person.value());
    }

    private List<Invitation> list(String which, UUID id) {
        return jdbc.sql(OPEN + which + IN_ORDER)
                .param(id)
                .query(JdbcInvitations::invitation)
                .list();
    }

    @Override
    public Optional<Invitation> find(UUID id) {
        return list("id = ?", id).stream().findFirst();
    }

    @Override
    public void add(Invitation invitation) {
        PersonId replaces = invitation.replaces();
        jdbc.sql("""
                insert into entry_invitation (id, entry_id, person_id, may, replaces, reason, asked_by, asked_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(invitation.id())
                .param(invitation.entry().value())
                .param(invitation.person().value())
                .param(invitation.right().word())
                .param(replaces == null ? null : replaces.value())
                .param(invitation.reason())
                .param(invitation.by().value())
                .param(Timestamp.from(invitation.at()))
                .update();
    }

    @Override
    public boolean end(UUID id, Ending how, Instant now) {
        return jdbc.sql("update entry_invitation set ended_at = ?, ended_how = ? where id = ? and ended_at is null")
                        .params(Timestamp.from(now), how.word(), id)
                        .update()
                == 1;
    }

    private static Invitation invitation(ResultSet row, int number) throws SQLException {
        UUID replaces = row.getObject("replaces", UUID.class);
        return new Invitation(
                row.getObject("id", UUID.class),
                new EntryId(row.getObject("entry_id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                Right.find(row.getString("may")).orElseThrow(),
                replaces == null ? null : new PersonId(replaces),
                row.getString("reason"),
                new PersonId(row.getObject("asked_by", UUID.class)),
                row.getTimestamp("asked_at").toInstant());
    }
}
