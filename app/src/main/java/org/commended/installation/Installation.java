package org.commended.installation;

import org.commended.installation.Instance.Kind;
import org.commended.installation.postgres.DirectoryLock;
import org.commended.installation.postgres.Passwords;
import org.commended.installation.postgres.Ports;
import org.commended.installation.postgres.Postgres;
import org.commended.installation.postgres.Settings;
import org.jspecify.annotations.Nullable;

/**
 * An installation opened by this process, which holds its lock and, unless the database is somebody else's, runs its
 * server. Closing may come from another thread at any time, even while it is being opened; it waits for that.
 */
final class Installation implements AutoCloseable {

    private final DataDirectory directory;
    private final DirectoryLock lock;
    private @Nullable Postgres postgres;

    private Installation(DataDirectory directory, DirectoryLock lock) {
        this.directory = directory;
        this.lock = lock;
    }

    static Installation of(DataDirectory directory, DirectoryLock lock) {
        return new Installation(directory, lock);
    }

    /** Starts the server that comes with the platform, and says where it is. */
    synchronized Database open(Use use) {
        var known = directory.instance().find();
        Instance instance = known.orElseGet(() -> fresh(use.kind())).usedBy(use);
        directory.instance().write(instance);
        Settings settings = new Settings(directory.postgres(), instance.databasePort(), instance.passwords(), true);
        Postgres started = Postgres.start(settings, known.isEmpty());
        postgres = started;
        Database database = database(started);
        directory.instance().write(instance.ready(database, started.settings().port()));
        return database;
    }

    private static Database database(Postgres postgres) {
        Passwords passwords = postgres.settings().passwords();
        return new Database(
                postgres.url("commended"),
                "commended",
                passwords.owner(),
                "commended_published",
                passwords.published());
    }

    /** Uses a server that somebody else runs. */
    synchronized Database open(Use use, Database theirs) {
        Instance instance =
                directory.instance().find().orElseGet(() -> fresh(use.kind())).usedBy(use);
        directory.instance().write(instance.ready(theirs, instance.databasePort()));
        return theirs;
    }

    private static Instance fresh(Kind kind) {
        return new Instance(kind, "", 0, null, Ports.free(), Passwords.random(), null);
    }

    @Override
    public synchronized void close() {
        if (postgres != null) {
            postgres.close();
            postgres = null;
        }
        lock.close();
    }
}
