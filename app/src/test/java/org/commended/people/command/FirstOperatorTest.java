package org.commended.people.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.commended.exchange.OtherInstallation;
import org.junit.jupiter.api.Test;

class FirstOperatorTest {

    @Test
    void an_installation_that_nobody_runs_yet_says_where_letters_go_and_how_somebody_gets_in() {
        try (OtherInstallation installation = new OtherInstallation()) {
            FirstOperator first = installation.get(FirstOperator.class);
            assertThat(first.lines("http://localhost:8080"))
                    .singleElement()
                    .asString()
                    .startsWith("Letters go to localhost:25 from Commended <awards@localhost>")
                    .endsWith("./commended invite EMAIL --operator");

            installation
                    .get(InviteCommand.class)
                    .run(List.of("zainab@harbour.example", "--operator"), System.out, System.err);
            assertThat(first.lines("http://localhost:8080")).isEmpty();
        }
    }
}
