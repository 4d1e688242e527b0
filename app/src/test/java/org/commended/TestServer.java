package org.commended;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.commended.installation.postgres.DirectoryLock;
import org.commended.installation.postgres.Passwords;
import org.commended.installation.postgres.Ports;
import org.commended.installation.postgres.Postgres;
import org.commended.installation.postgres.Settings;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The server all test databases of this process stand in; its cluster is kept from run to run beneath target. */
final class TestServer {

    private static final String MIGRATED = "migrated";
    private static final int PROCESSES = 20;

    private final Path directory;
    private final Postgres postgres;
    private final JdbcClient superuser;
    private final AtomicInteger made = new AtomicInteger();
    private boolean migrated;

    private TestServer(Path directory, DirectoryLock lock) {
        this.directory = directory;
        Settings settings = new Settings(directory.resolve("postgres"), Ports.free(), Passwords.random(), false);
        this.postgres = Postgres.start(settings, true);
        this.superuser = JdbcClient.create(
                dataSource(url("postgres"), "postgres", passwords().superuser()));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            postgres.close();
            lock.close();
        }));
        dropRemains();
    }

    private static final class Holder {
        private static final TestServer ONLY = start();
    }

    static TestServer get() {
        return Holder.ONLY;
    }

    private static TestServer start() {
        for (int i = 1; i <= PROCESSES; i++) {
            Path directory = Path.of("target", "test-database-" + i).toAbsolutePath();
            var lock = DirectoryLock.tryAcquire(directory);
            if (lock.isPresent()) {
                return new TestServer(directory, lock.get());
            }
        }
        throw new IllegalStateException("All test databases beneath target are in use.");
    }

    private void dropRemains() {
        List<String> remains = superuser
                .sql("SELECT datname FROM pg_database WHERE datname = 'migrated' OR datname LIKE 'test\\_%'")
                .query((row, number) -> row.getString(1))
                .list();
        remains.forEach(this::drop);
    }

    synchronized String copyOfMigrated() {
        if (!migrated) {
            create(MIGRATED, "commended");
            Flyway.configure()
                    .dataSource(dataSource(
                            url(MIGRATED), TestDatabase.OWNER, passwords().owner()))
                    .locations("classpath:db/migration")
                    .load()
                    .migrate();
            migrated = true;
        }
        return create("test_" + made.incrementAndGet(), MIGRATED);
    }

    synchronized String copyOfUnmigrated() {
        return create("test_" + made.incrementAndGet(), "commended");
    }

    private String create(String name, String template) {
        superuser
                .sql("CREATE DATABASE %s TEMPLATE %s OWNER commended STRATEGY file_copy".formatted(name, template))
                .update();
        return name;
    }

    synchronized void drop(String name) {
        superuser.sql("DROP DATABASE IF EXISTS %s WITH (FORCE)".formatted(name)).update();
    }

    String url(String database) {
        return postgres.url(database);
    }

    Passwords passwords() {
        return postgres.settings().passwords();
    }

    Path directory() {
        return directory;
    }

    static DataSource dataSource(String url, String user, String password) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(user);
        source.setPassword(password);
        return source;
    }
}
