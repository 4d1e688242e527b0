package org.commended.installation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.commended.installation.postgres.Ports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whole installations in processes of their own, killed and stopped as machines and people do. */
class ServingTest {

    @TempDir
    private Path parent;

    private final String port = Integer.toString(Ports.free());

    @Test
    void what_was_committed_is_found_again_after_the_platform_was_killed_and_its_database_left_behind()
            throws Exception {
        Path directory = parent.resolve("data");
        Launched first = serve(directory).running();
        jdbc(directory).sql("CREATE TABLE kept (id integer)").update();
        jdbc(directory).sql("INSERT INTO kept VALUES (42)").update();
        first.kill();
        ProcessHandle orphan = Launched.serverOf(directory);
        assertThat(orphan.isAlive()).isTrue();

        try (Launched second = serve(directory).running()) {
            orphan.onExit().get(30, TimeUnit.SECONDS);
            assertThat(kept(directory)).isEqualTo(42);
            thirdIsRefused(directory, second);
            assertThat(urlForCommand(directory)).isEqualTo(database(directory).url());
            ProcessHandle server = Launched.serverOf(directory);
            stops(second, server);
        }
    }

    private static String urlForCommand(Path directory) {
        Options options = new Options();
        options.data = directory;
        AtomicReference<String> url = new AtomicReference<>("");
        new Working(options, "export", List.of()).onDatabase(database -> {
            url.set(database.url());
            return 0;
        });
        return url.get();
    }

    private void thirdIsRefused(Path directory, Launched second) {
        assertThat(serve(directory).ended(1))
                .isEqualTo("%s is in use by process %d: stop that one first, or choose another directory with --data.\n"
                        .formatted(directory, second.pid()));
    }

    private static void stops(Launched platform, ProcessHandle server) throws Exception {
        platform.terminate();
        assertThat(platform.code()).isEqualTo(143);
        server.onExit().get(30, TimeUnit.SECONDS);
    }

    @Test
    void both_killed_at_once_start_again_with_what_was_committed() {
        Path directory = parent.resolve("data");
        try (Launched first = serve(directory).running()) {
            jdbc(directory).sql("CREATE TABLE kept (id integer)").update();
            jdbc(directory).sql("INSERT INTO kept VALUES (7)").update();
            Launched.serverOf(directory).destroyForcibly();
            first.kill();
        }
        try (Launched second = serve(directory).running()) {
            assertThat(kept(directory)).isEqualTo(7);
            assertThat(second.pid()).isEqualTo(instance(directory).process());
        }
    }

    @Test
    void a_directory_of_others_files_and_a_port_in_use_are_refused_in_one_line() throws Exception {
        Files.writeString(parent.resolve("letter.txt"), "mine");
        assertThat(serve(parent).ended(1))
                .contains(parent + " has other files in it")
                .hasLineCount(1);
        try (var taken = new ServerSocket(0)) {
            String busy = Integer.toString(taken.getLocalPort());
            assertThat(Launched.command("serve", "--data", parent.resolve("new").toString(), "--port", busy)
                            .ended(1))
                    .isEqualTo("Port " + busy + " is in use by another program: choose another with --port N.\n");
        }
    }

    private Launched serve(Path directory) {
        return Launched.command("serve", "--data", directory.toString(), "--port", port);
    }

    private static Integer kept(Path directory) {
        return jdbc(directory)
                .sql("SELECT id FROM kept")
                .query((row, number) -> row.getInt(1))
                .single();
    }

    private static JdbcClient jdbc(Path directory) {
        Database database = database(directory);
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(database.url());
        source.setUser(database.username());
        source.setPassword(database.password());
        return JdbcClient.create(source);
    }

    private static Database database(Path directory) {
        return Objects.requireNonNull(instance(directory).database());
    }

    private static Instance instance(Path directory) {
        try {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.resolve("instance.json"))))
                    .isEqualTo("rw-------");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return InstanceFile.in(directory).find().orElseThrow();
    }
}
