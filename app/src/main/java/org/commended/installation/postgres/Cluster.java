package org.commended.installation.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/** The files of one cluster: made complete or not at all, with a password from the first moment. */
final class Cluster {

    static final String SUPERUSER = "postgres";
    private static final String MAJOR = "18";

    private final Settings settings;
    private final Programs programs;

    Cluster(Settings settings, Programs programs) {
        this.settings = settings;
        this.programs = programs;
    }

    boolean exists() {
        return Files.exists(settings.cluster().resolve("PG_VERSION"));
    }

    /** Makes the cluster when it is not there, and writes what it is to listen on this time. */
    void prepare() {
        try {
            if (exists()) {
                requireSameMajor();
            } else {
                make();
            }
            Path configuration = settings.cluster().resolve("commended.conf");
            Files.writeString(configuration, new Tuning(settings).text());
            programs.account().own(configuration);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void requireSameMajor() throws IOException {
        String found =
                Files.readString(settings.cluster().resolve("PG_VERSION")).strip();
        if (!found.equals(MAJOR)) {
            throw new CannotStart(
                    "The database in %s was made by PostgreSQL %s and this is %s: export with the Commended"
                                    .formatted(settings.cluster(), found, MAJOR)
                            + " that made it, and import into a new directory.");
        }
    }

    private void make() throws IOException {
        Path fresh = settings.directory().resolve("new");
        Distribution.delete(fresh);
        Path password = passwordFile();
        try {
            Programs.Ending ending = programs.run("initdb", arguments(fresh, password), "");
            if (!ending.well()) {
                throw new CannotStart("The database could not be made in %s: %s"
                        .formatted(settings.directory(), ServerLog.reason(ending.said())));
            }
        } finally {
            Files.delete(password);
        }
        Files.writeString(fresh.resolve("postgresql.conf"), "\ninclude 'commended.conf'\n", StandardOpenOption.APPEND);
        Files.move(fresh, settings.cluster(), StandardCopyOption.ATOMIC_MOVE);
    }

    private Path passwordFile() throws IOException {
        Path file = Files.createTempFile(
                settings.directory(),
                "password",
                "",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, settings.passwords().superuser());
        programs.account().own(file);
        return file;
    }

    private List<String> arguments(Path fresh, Path password) {
        return List.of(
                "--pgdata=" + fresh,
                "--username=" + SUPERUSER,
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=icu",
                "--icu-locale=en-GB",
                settings.durable() ? "--sync-method=fsync" : "--no-sync");
    }

    /** Sets the superuser's password while the server is down, for a cluster whose passwords were lost. */
    void resetPassword() {
        String sql = "ALTER ROLE %s PASSWORD '%s'\n"
                .formatted(SUPERUSER, settings.passwords().superuser());
        List<String> arguments = List.of("--single", "-D", settings.cluster().toString(), "postgres");
        Programs.Ending ending = programs.run("postgres", arguments, sql);
        if (!ending.well()) {
            throw new CannotStart("The database in %s could not be opened: %s"
                    .formatted(settings.cluster(), ServerLog.reason(ending.said())));
        }
    }
}
