package org.commended.judging.keys;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.commended.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Which keys help whom. */
@Repository
public class Keys {

    private final JdbcClient jdbc;

    Keys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The keys somebody did not switch off. */
    public List<Key> list(PersonId person) {
        List<String> off = jdbc.sql("select key from key_switched_off where person_id = ?")
                .param(person.value())
                .query((row, number) -> row.getString(1))
                .list();
        return Arrays.stream(Key.values())
                .filter(key -> !off.contains(key.word()))
                .toList();
    }

    /** Leaves these on and switches all others off. */
    @Transactional
    public void save(PersonId person, Collection<String> on) {
        jdbc.sql("delete from key_switched_off where person_id = ? and key = any(?)")
                .params(person.value(), on.toArray(String[]::new))
                .update();
        String[] off = Arrays.stream(Key.values())
                .map(Key::word)
                .filter(word -> !on.contains(word))
                .toArray(String[]::new);
        jdbc.sql("insert into key_switched_off (person_id, key) select ?, * from unnest(?) on conflict do nothing")
                .params(person.value(), off)
                .update();
    }
}
