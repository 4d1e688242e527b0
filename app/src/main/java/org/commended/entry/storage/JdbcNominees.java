package org.commended.entry.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.commended.entry.domain.Nominee;
import org.commended.entry.domain.Nominee.Answer;
import org.commended.entry.domain.Nominees;
import org.commended.shared.EditionId;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcNominees implements Nominees {

    private static final String SELECT = "select nominee.* from nominee join entry on entry.id = entry_id where ";

    private final JdbcClient jdbc;

    JdbcNominees(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Nominee> find(EntryId entry) {
        return list("entry_id = ?", entry.value()).stream().findFirst();
    }

    @Override
    public List<Nominee> list(EditionId edition) {
        return list("edition_id = ?", edition.value());
    }

    @Override
    public List<Nominee> list(PersonId person) {
        return list("person_id = ?", person.value());
    }

    private List<Nominee> list(String which, UUID id) {
        return jdbc.sql(SELECT + which + " order by told_at, entry_id")
                .param(id)
                .query(JdbcNominees::nominee)
                .list();
    }

    @Override
    public void tell(Nominee nominee) {
        forget(nominee.entry());
        jdbc.sql("insert into nominee (entry_id, person_id, told_by, told_at) values (?, ?, ?, ?)")
                .params(
                        nominee.entry().value(),
                        nominee.person().value(),
                        nominee.toldBy().value(),
                        Timestamp.from(nominee.toldAt()))
                .update();
    }

    @Override
    public void answer(EntryId entry, Answer answer, Instant now) {
        jdbc.sql("update nominee set answer = ?, answered_at = ? where entry_id = ?")
                .params(answer.word(), Timestamp.from(now), entry.value())
                .update();
    }

    @Override
    public void forget(EntryId entry) {
        jdbc.sql("delete from nominee where entry_id = ?").param(entry.value()).update();
    }

    @Override
    public boolean agreeFirst(EditionId edition) {
        return jdbc.sql("select exists (select from nominees_agree_first where edition_id = ?)")
                .param(edition.value())
                .query(Boolean.class)
                .single();
    }

    @Override
    public void agreeFirst(EditionId edition, boolean first, @Nullable PersonId by, Instant now) {
        if (!first) {
            jdbc.sql("delete from nominees_agree_first where edition_id = ?")
                    .param(edition.value())
                    .update();
            return;
        }
        jdbc.sql("""
                insert into nominees_agree_first (edition_id, set_by, set_at) values (?, ?, ?) on conflict do nothing""")
                .param(edition.value())
                .param(by == null ? null : by.value())
                .param(Timestamp.from(now))
                .update();
    }

    private static Nominee nominee(ResultSet row, int number) throws SQLException {
        Timestamp answered = row.getTimestamp("answered_at");
        return new Nominee(
                new EntryId(row.getObject("entry_id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                new PersonId(row.getObject("told_by", UUID.class)),
                row.getTimestamp("told_at").toInstant(),
                Answer.find(row.getString("answer")).orElse(null),
                answered == null ? null : answered.toInstant());
    }
}
