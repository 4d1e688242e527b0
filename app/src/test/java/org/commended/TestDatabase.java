package org.commended;

import java.util.List;
import javax.sql.DataSource;
import org.commended.installation.postgres.Passwords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;

/**
 * A database of one's own for a test: migrated, empty of rows, and dropped by {@link #close} (or at the next run). All
 * stand in one server per process, which starts with the first of them and stops with the process.
 *
 * <pre>{@code
 * private static final TestDatabase DATABASE = TestDatabase.fresh();
 *
 * @DynamicPropertySource
 * static void database(DynamicPropertyRegistry registry) {
 *     DATABASE.register(registry);
 * }
 * }</pre>
 */
public final class TestDatabase implements AutoCloseable {

    public static final String OWNER = "commended";
    public static final String PUBLISHED = "commended_published";

    private final TestServer server;
    private final String name;

    private TestDatabase(TestServer server, String name) {
        this.server = server;
        this.name = name;
    }

    /** A new database with every migration applied. */
    public static TestDatabase fresh() {
        TestServer server = TestServer.get();
        return new TestDatabase(server, server.copyOfMigrated());
    }

    /** A new database as the installation makes it: roles and extensions, no migration applied. */
    public static TestDatabase unmigrated() {
        TestServer server = TestServer.get();
        return new TestDatabase(server, server.copyOfUnmigrated());
    }

    public String url() {
        return server.url(name);
    }

    /** The password of {@link #OWNER}, who owns every table. */
    public String password() {
        return passwords().owner();
    }

    /** The password of {@link #PUBLISHED}, who may read what is public and nothing else. */
    public String publishedPassword() {
        return passwords().published();
    }

    private Passwords passwords() {
        return server.passwords();
    }

    /** A connection per call, without a pool, as the owner. */
    public DataSource dataSource() {
        return TestServer.dataSource(url(), OWNER, password());
    }

    /** A connection per call, without a pool, as the reader of what is public. */
    public DataSource publishedDataSource() {
        return TestServer.dataSource(url(), PUBLISHED, publishedPassword());
    }

    public JdbcClient jdbc() {
        return JdbcClient.create(dataSource());
    }

    public JdbcClient published() {
        return JdbcClient.create(publishedDataSource());
    }

    /** The properties a Spring context needs, each as {@code name=value}. */
    public List<String> properties() {
        return List.of(
                "spring.datasource.url=" + url(),
                "spring.datasource.username=" + OWNER,
                "spring.datasource.password=" + password(),
                "commended.published.username=" + PUBLISHED,
                "commended.published.password=" + publishedPassword(),
                "commended.data-dir=" + server.directory().resolve("files"),
                "commended.base-url=http://localhost:8080");
    }

    public void register(DynamicPropertyRegistry registry) {
        for (String property : properties()) {
            String[] parts = property.split("=", 2);
            registry.add(parts[0], () -> parts[1]);
        }
    }

    @Override
    public void close() {
        server.drop(name);
    }
}
