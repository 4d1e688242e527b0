package org.commended.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.commended.exchange.OtherInstallation;
import org.commended.exchange.SeasonFiles;
import org.commended.exchange.application.Importing;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class VerifyRecordCommandTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(OtherInstallation installation, String... words) {
        return installation
                .get(VerifyRecordCommand.class)
                .run(List.of(words), new PrintStream(out), new PrintStream(err));
    }

    @Test
    void an_unbroken_record_is_counted_and_a_changed_row_is_named() {
        try (OtherInstallation installation = new OtherInstallation()) {
            installation
                    .get(Importing.class)
                    .take(SeasonFiles.order(SeasonFiles.small("on-record")), java.time.Instant.EPOCH);

            assertThat(run(installation)).isZero();
            assertThat(out.toString(StandardCharsets.UTF_8))
                    .contains("Pebble Awards 2022 (on-record/pebbles/2022): unbroken, 2 acts");

            JdbcClient jdbc = installation.get(JdbcClient.class);
            jdbc.sql("alter table record_row disable trigger record_row_only_grows")
                    .update();
            jdbc.sql("update record_row set kind = 'tea-made' where seq = 2").update();

            assertThat(run(installation)).isEqualTo(1);
            assertThat(err.toString(StandardCharsets.UTF_8))
                    .contains("Pebble Awards 2022 (on-record/pebbles/2022): row 2 was changed");
            assertThat(run(installation, "quickly")).isEqualTo(2);
        }
    }
}
