package org.commended.entry.storage;

import java.sql.Timestamp;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.commended.entry.domain.Charges;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcCharges implements Charges {

    private final JdbcClient jdbc;

    JdbcCharges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, PersonId> list(EntryId entry) {
        return jdbc
                .sql("""
                select section, person_id from section_charge join entry_writer using (entry_id, person_id)
                where entry_id = ? and left_at is null and may <> 'view'""")
                .param(entry.value())
                .query((row, number) ->
                        Map.entry(row.getString("section"), new PersonId(row.getObject("person_id", UUID.class))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public void give(EntryId entry, String section, Optional<PersonId> person, Given given) {
        jdbc.sql("delete from section_charge where entry_id = ? and section = ?")
                .params(entry.value(), section)
                .update();
        person.ifPresent(to -> jdbc.sql("""
                insert into section_charge (entry_id, section, person_id, given_by, given_at) values (?, ?, ?, ?, ?)""")
                .params(entry.value(), section, to.value(), given.by().value(), Timestamp.from(given.at()))
                .update());
    }
}
