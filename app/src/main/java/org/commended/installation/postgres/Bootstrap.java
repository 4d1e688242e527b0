package org.commended.installation.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import org.postgresql.PGConnection;

/**
 * What only the superuser may do, done at every start so that a start that was cut short is completed by the next: the
 * two roles and their passwords, the database, the extensions, and who may connect.
 */
final class Bootstrap {

    static final String DATABASE = "commended";
    static final String OWNER = "commended";
    static final String PUBLISHED = "commended_published";
    private static final List<String> EXTENSIONS = List.of("citext", "pg_trgm", "unaccent", "btree_gist");

    private final Settings settings;

    Bootstrap(Settings settings) {
        this.settings = settings;
    }

    void run() {
        try {
            try (Connection connection = connect("postgres")) {
                roles(connection);
                database(connection);
            }
            try (Connection connection = connect(DATABASE)) {
                contents(connection);
            }
        } catch (SQLException failure) {
            throw new CannotStart("The database could not be made ready: " + failure.getMessage(), failure);
        }
    }

    private void roles(Connection connection) throws SQLException {
        role(connection, OWNER, settings.passwords().owner());
        role(connection, PUBLISHED, settings.passwords().published());
        execute(connection, "ALTER ROLE commended_published SET default_transaction_read_only = on");
    }

    /** The driver hashes the password here, so that it is in no statement and no log. */
    private static void role(Connection connection, String name, String password) throws SQLException {
        if (!exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = '" + name + "'")) {
            execute(connection, "CREATE ROLE " + name + " LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE");
        }
        connection.unwrap(PGConnection.class).alterUserPassword(name, password.toCharArray(), "scram-sha-256");
    }

    private static void database(Connection connection) throws SQLException {
        if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = '" + DATABASE + "'")) {
            execute(connection, "CREATE DATABASE commended OWNER commended");
        }
        execute(connection, "REVOKE ALL ON DATABASE commended, postgres FROM PUBLIC");
        execute(connection, "GRANT CONNECT ON DATABASE commended TO commended_published");
    }

    private static void contents(Connection connection) throws SQLException {
        for (String extension : EXTENSIONS) {
            execute(connection, "CREATE EXTENSION IF NOT EXISTS " + extension);
        }
        sortAnew(connection);
        execute(connection, "REVOKE ALL ON SCHEMA public FROM PUBLIC");
        execute(connection, "GRANT USAGE ON SCHEMA public TO commended_published");
    }

    /** Newer programs may bring newer rules of sorting, to which every index of text must be brought over. */
    private static void sortAnew(Connection connection) throws SQLException {
        if (exists(
                connection,
                "SELECT 1 FROM pg_database WHERE datname = current_database()"
                        + " AND datcollversion IS DISTINCT FROM pg_database_collation_actual_version(oid)")) {
            execute(connection, "REINDEX DATABASE commended");
            execute(connection, "ALTER DATABASE commended REFRESH COLLATION VERSION");
        }
    }

    private Connection connect(String database) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", Cluster.SUPERUSER);
        properties.setProperty("password", settings.passwords().superuser());
        return DriverManager.getConnection(settings.url(database), properties);
    }

    private static boolean exists(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return rows.next();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
