package org.commended.shared.database;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Makes an act happen once however often its form arrives: the form's token is taken in the act's own transaction, and a
 * second arrival is led to where the first one went.
 */
@Component
public final class Once {

    private final JdbcClient jdbc;

    Once(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes the token; false when the act of this form was done already. Call inside the act's transaction. */
    public boolean take(String token, String address, Instant now) {
        return jdbc.sql("insert into act_done (token, address, done_at) values (?, ?, ?) on conflict do nothing")
                        .params(token(token), address, Timestamp.from(now))
                        .update()
                == 1;
    }

    /** Where the act of this form led, if it was done already. */
    public Optional<String> find(String token) {
        return jdbc.sql("select address from act_done where token = ?")
                .param(token(token))
                .query(String.class)
                .optional();
    }

    /** A token that is no UUID came from no form of ours; any text gives one stable token all the same. */
    private static UUID token(String text) {
        return UUID.nameUUIDFromBytes(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
