package org.commended.people.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.commended.TestDatabase;
import org.commended.people.domain.Source;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class ForgettingSourcesTest {

    private static final Instant NOW = Instant.parse("2026-11-20T10:20:00Z");

    @Test
    void what_was_counted_is_forgotten_within_two_hours() {
        try (TestDatabase database = TestDatabase.fresh()) {
            JdbcClient jdbc = JdbcClient.create(database.dataSource());
            JdbcSignIns signIns = new JdbcSignIns(jdbc);
            Source hall = new Source("203.0.113.7");
            assertThat(signIns.countFrom(hall, NOW)).isEqualTo(1);
            assertThat(signIns.countFrom(hall, NOW)).isEqualTo(2);

            ForgettingSources.forget(jdbc, NOW.plus(Duration.ofMinutes(30)));
            assertThat(signIns.countFrom(hall, NOW)).isEqualTo(3);
            ForgettingSources.forget(jdbc, NOW.plus(Duration.ofMinutes(100)));
            assertThat(signIns.countFrom(hall, NOW)).isEqualTo(1);
        }
    }
}
