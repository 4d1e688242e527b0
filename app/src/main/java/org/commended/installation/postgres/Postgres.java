package org.commended.installation.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One running PostgreSQL with the database {@code commended} in it. Whoever starts it must have made sure that nobody
 * else uses its directory. When its process dies it is started again; {@link #close} stops it.
 */
public final class Postgres implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Postgres.class);

    private final Settings settings;
    private final Postmaster postmaster;
    private boolean closed;

    private Postgres(Settings settings, Postmaster postmaster) {
        this.settings = settings;
        this.postmaster = postmaster;
    }

    /**
     * Makes the cluster when there is none, starts it, and sees to its roles, database and extensions.
     *
     * @param passwordsAreNew whether the cluster, if it exists, may know other passwords
     * @throws CannotStart when something outside stands in the way
     */
    public static Postgres start(Settings settings, boolean passwordsAreNew) {
        try {
            Files.createDirectories(settings.directory());
            Programs programs = Programs.forFilesIn(settings.directory());
            givePlace(settings, programs);
            return start(settings, programs, passwordsAreNew);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void givePlace(Settings settings, Programs programs) throws IOException {
        Files.setPosixFilePermissions(settings.directory(), PosixFilePermissions.fromString("rwx------"));
        programs.account().own(settings.directory());
        if (!programs.account().mayEnter(settings.directory())) {
            throw new CannotStart("PostgreSQL does not run as root, and no other account can reach %s: choose another"
                            .formatted(settings.directory())
                    + " directory with --data, or start Commended as an ordinary user.");
        }
        FreeSpace.require(settings.directory());
    }

    /** Stops the server of a directory that outlived whoever started it, if there is one. */
    public static void stopOrphan(Settings settings) {
        if (!Files.exists(settings.cluster())) {
            return;
        }
        try {
            new Postmaster(settings, Programs.forFilesIn(settings.directory())).stopOrphan();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Postgres start(Settings wanted, Programs programs, boolean passwordsAreNew) throws IOException {
        new Postmaster(wanted, programs).stopOrphan();
        Settings settings = wanted.onFreePort();
        Cluster cluster = new Cluster(settings, programs);
        boolean existed = cluster.exists();
        cluster.prepare();
        if (existed && passwordsAreNew) {
            cluster.resetPassword();
        }
        Postgres postgres = new Postgres(settings, new Postmaster(settings, programs));
        postgres.postmaster.start();
        postgres.makeReady();
        return postgres;
    }

    private void makeReady() {
        try {
            new Bootstrap(settings).run();
        } catch (RuntimeException failure) {
            close();
            throw failure;
        }
        watch();
    }

    private void watch() {
        postmaster.process().onExit().thenRun(this::startAgain);
    }

    private synchronized void startAgain() {
        if (closed) {
            return;
        }
        LOG.warn("The database stopped by itself; starting it again.");
        try {
            postmaster.stopOrphan();
            postmaster.start();
            watch();
        } catch (CannotStart | IOException failure) {
            LOG.error("The database did not start again; Commended stops.", failure);
            Thread.ofPlatform().start(() -> System.exit(1));
        }
    }

    public Settings settings() {
        return settings;
    }

    public String url(String database) {
        return settings.url(database);
    }

    /** The process id of the server now running; waits for one that is being started again. */
    public synchronized long pid() {
        return postmaster.process().pid();
    }

    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            postmaster.stop();
        }
    }
}
