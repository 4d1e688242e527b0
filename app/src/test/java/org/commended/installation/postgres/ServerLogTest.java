package org.commended.installation.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ServerLogTest {

    @Test
    void the_last_reason_is_found_without_its_time_and_severity() {
        String said = """
                2026-11-22 05:00:00 UTC [7] LOG:  starting PostgreSQL
                2026-11-22 05:00:00 UTC [7] FATAL:  could not write lock file: No space left on device
                2026-11-22 05:00:00 UTC [7] LOG:  database system is shut down
                """;
        assertThat(ServerLog.reason(said)).isEqualTo("could not write lock file: No space left on device");
    }

    @Test
    void silence_is_reported_as_such() {
        assertThat(ServerLog.reason("")).isEqualTo("it gave no reason");
        assertThat(ServerLog.reason("Killed\n")).isEqualTo("Killed");
    }
}
