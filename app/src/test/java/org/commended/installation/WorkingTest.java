package org.commended.installation;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.nio.file.Path;
import java.util.Optional;
import org.commended.TestDatabase;
import org.commended.installation.Instance.Kind;
import org.commended.installation.postgres.Passwords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkingTest {

    @TempDir
    private Path directory;

    @Test
    void the_platform_starts_without_pages_and_does_no_jobs() {
        Options options = new Options();
        options.data = directory;
        try (TestDatabase test = TestDatabase.fresh()) {
            Database database = new Database(
                    test.url(), TestDatabase.OWNER, test.password(), TestDatabase.PUBLISHED, test.publishedPassword());
            try (var context = new Platform(options, database, options.address()).work()) {
                assertThat(context.getBean(Scheduler.class).getSchedulerState().isStarted())
                        .isFalse();
            }
        }
    }

    @Test
    void links_begin_with_the_address_that_was_typed_or_else_with_that_of_the_installation() {
        Instance running =
                new Instance(Kind.SERVE, "serve", 1, "https://awards.example", 20_000, Passwords.random(), null);
        Options options = new Options();
        assertThat(options.addressOf(Optional.of(running))).isEqualTo("https://awards.example");
        assertThat(options.addressOf(Optional.empty())).isEqualTo("http://localhost:8080");
        options.typedPort = "8191";
        assertThat(options.addressOf(Optional.of(running))).isEqualTo("http://localhost:8191");
    }

    @Test
    void what_a_command_does_not_share_with_others_is_handed_on_to_it_in_order() {
        String[] words = {"one.json", "--lenient", "--data", "x", "--out", "file", "two.json"};
        Options options = new Options();
        assertThat(Main.handedOn(options, words)).containsExactly("one.json", "--lenient", "--out", "file", "two.json");
        assertThat(options.data).isEqualTo(Path.of("x"));
    }
}
