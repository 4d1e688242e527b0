package org.commended.installation.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server as an installation runs it, durable and with passwords, without the platform. */
class PostgresTest {

    @TempDir
    private static Path parent;

    private static Postgres postgres;

    @BeforeAll
    static void start() {
        postgres = Postgres.start(settings(parent.resolve("postgres"), Passwords.random()), true);
    }

    @AfterAll
    static void stop() {
        postgres.close();
    }

    private static Settings settings(Path directory, Passwords passwords) {
        return new Settings(directory, Ports.free(), passwords, true);
    }

    @Test
    void a_commit_survives_a_power_cut() throws SQLException {
        assertThat(asked("SHOW fsync")).isEqualTo("on");
        assertThat(asked("SHOW synchronous_commit")).isEqualTo("on");
        assertThat(asked("SHOW full_page_writes")).isEqualTo("on");
    }

    @Test
    void every_role_must_know_its_password() {
        for (String role : new String[] {"postgres", "commended", "commended_published"}) {
            assertThatThrownBy(() -> ask(postgres, role, "wrong", "SELECT 1"))
                    .hasMessageContaining("password authentication failed");
            assertThatThrownBy(() -> ask(postgres, role, "", "SELECT 1")).hasMessageContaining("password");
        }
    }

    @Test
    void passwords_are_kept_as_scram_and_nobody_is_trusted() throws SQLException {
        String superuser = postgres.settings().passwords().superuser();
        assertThat(ask(
                        postgres,
                        "postgres",
                        superuser,
                        "SELECT bool_and(rolpassword LIKE 'SCRAM-SHA-256$%')::text"
                                + " FROM pg_authid WHERE rolcanlogin"))
                .isEqualTo("true");
        assertThat(ask(
                        postgres,
                        "postgres",
                        superuser,
                        "SELECT string_agg(DISTINCT auth_method, ',')" + " FROM pg_hba_file_rules"))
                .isEqualTo("scram-sha-256");
    }

    @Test
    void it_listens_on_this_machine_alone() throws SQLException {
        assertThat(asked("SHOW listen_addresses")).isEqualTo("127.0.0.1");
        String superuser = postgres.settings().passwords().superuser();
        assertThat(ask(postgres, "postgres", superuser, "SHOW unix_socket_directories"))
                .isEmpty();
    }

    @Test
    void the_owner_is_no_superuser_and_extensions_are_there() throws SQLException {
        assertThat(asked("SELECT rolsuper::text FROM pg_roles WHERE rolname = current_user"))
                .isEqualTo("false");
        assertThat(asked("SELECT string_agg(extname, ' ' ORDER BY extname) FROM pg_extension"))
                .isEqualTo("btree_gist citext pg_trgm plpgsql unaccent");
    }

    @Test
    void text_is_sorted_as_people_do_and_welsh_letters_are_letters() throws SQLException {
        assertThat(
                        asked(
                                "SELECT string_agg(w, ' ' ORDER BY w) FROM (VALUES ('Zebra'), ('apple'), ('Ŵyl'), ('water')) t(w)"))
                .isEqualTo("apple water Ŵyl Zebra");
        assertThat(asked("SELECT to_tsvector('simple', 'Tŷ Ŵyl')::text")).isEqualTo("'tŷ':1 'ŵyl':2");
    }

    @Test
    void a_server_that_is_killed_is_started_again() throws Exception {
        asked("SELECT 1");
        ProcessHandle killed = ProcessHandle.of(postgres.pid()).orElseThrow();
        assertThat(killed.destroyForcibly()).isTrue();
        killed.onExit().get(30, TimeUnit.SECONDS);

        assertThat(whenItAnswers(Duration.ofSeconds(30))).isEqualTo("1");
        assertThat(postgres.pid()).isNotEqualTo(killed.pid());
    }

    /** The system tells us of the death in its own time; until then the port refuses. */
    private static String whenItAnswers(Duration patience) throws SQLException {
        long deadline = System.nanoTime() + patience.toNanos();
        while (true) {
            try {
                return asked("SELECT 1");
            } catch (SQLException notYet) {
                if (System.nanoTime() > deadline) {
                    throw notYet;
                }
                LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
            }
        }
    }

    @Test
    void a_cluster_whose_passwords_were_lost_takes_new_ones_and_another_port_than_one_in_use() throws Exception {
        Path directory = parent.resolve("lost");
        Settings first = settings(directory, Passwords.random());
        try (Postgres before = Postgres.start(first, true)) {
            ask(before, "commended", first.passwords().owner(), "CREATE TABLE kept (id integer)", "SELECT 1");
        }
        Settings onTakenPort = new Settings(directory, postgres.settings().port(), Passwords.random(), true);
        try (Postgres after = Postgres.start(onTakenPort, true)) {
            assertThat(ask(after, "commended", onTakenPort.passwords().owner(), "SELECT count(*) FROM kept"))
                    .isEqualTo("0");
            assertThat(after.settings().port()).isNotEqualTo(onTakenPort.port());
        }
    }

    @Test
    void indexes_follow_newer_rules_of_sorting() throws SQLException {
        Settings settings = settings(parent.resolve("sorted"), Passwords.random());
        String version = "SELECT datcollversion FROM pg_database WHERE datname = 'commended'";
        try (Postgres before = Postgres.start(settings, true)) {
            String superuser = settings.passwords().superuser();
            String older = "UPDATE pg_database SET datcollversion = '1' WHERE datname = 'commended'";
            assertThat(ask(before, "postgres", superuser, older, version)).isEqualTo("1");
        }
        try (Postgres after = Postgres.start(settings, false)) {
            assertThat(ask(after, "commended", settings.passwords().owner(), version))
                    .isNotEqualTo("1");
        }
    }

    @Test
    void root_runs_it_as_the_owner_of_the_directory() throws IOException {
        assumeTrue(new UnixSystem().getUid() == 0, "Only root may run programs as somebody else.");
        Path directory =
                Files.createDirectory(Path.of("target").toAbsolutePath().resolve("owned-by-nobody"));
        try {
            Files.setAttribute(directory, "unix:uid", 65_534);
            Files.setAttribute(directory, "unix:gid", 65_534);
            try (Postgres owned = Postgres.start(settings(directory, Passwords.random()), true)) {
                assertThat(Files.getAttribute(Path.of("/proc", Long.toString(owned.pid())), "unix:uid"))
                        .isEqualTo(65_534);
            }
        } finally {
            Distribution.delete(directory);
        }
    }

    private static String asked(String sql) throws SQLException {
        return ask(postgres, "commended", postgres.settings().passwords().owner(), sql);
    }

    private static String ask(Postgres server, String user, String password, String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection(server.url("commended"), user, password);
                Statement statement = connection.createStatement()) {
            for (int i = 0; i < statements.length - 1; i++) {
                statement.execute(statements[i]);
            }
            try (ResultSet rows = statement.executeQuery(statements[statements.length - 1])) {
                rows.next();
                return rows.getString(1);
            }
        }
    }
}
