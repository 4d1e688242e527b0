package org.commended.installation;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.nio.file.Path;
import org.commended.TestDatabase;
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
            try (var context = new Platform(options, database).work()) {
                assertThat(context.getBean(Scheduler.class).getSchedulerState().isStarted())
                        .isFalse();
            }
        }
    }

    @Test
    void what_a_command_does_not_share_with_others_is_handed_on_to_it_in_order() {
        String[] words = {"one.json", "--lenient", "--data", "x", "--out", "file", "two.json"};
        Options options = new Options();
        assertThat(Main.handedOn(options, words)).containsExactly("one.json", "--lenient", "--out", "file", "two.json");
        assertThat(options.data).isEqualTo(Path.of("x"));
    }
}
