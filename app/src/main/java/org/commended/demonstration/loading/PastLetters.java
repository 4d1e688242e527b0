package org.commended.demonstration.loading;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import org.commended.demonstration.OnlyInDemonstration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The letters that loading lays in the outbox tell of days gone by: all but the latest have arrived long ago. */
@Component
@OnlyInDemonstration
class PastLetters {

    private static final Duration STILL_TO_GO = Duration.ofDays(3);

    private final JdbcClient jdbc;

    PastLetters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void takeAsSent(Instant now) {
        jdbc.sql("update letter set sent_at = written_at, attempts = 1 where sent_at is null and written_at < ?")
                .param(Timestamp.from(now.minus(STILL_TO_GO)))
                .update();
    }
}
