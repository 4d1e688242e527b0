package org.commended.installation.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs, carried on the class path as one archive and unpacked once per version. */
final class Distribution {

    private static final String VERSION = "18.6.0";

    private Distribution() {}

    /**
     * The unpacked programs (with {@code bin}, {@code lib} and {@code share}) beneath a directory; unpacks them when
     * they are not there yet. Two processes may do so at once: the first to finish wins.
     */
    static Path unpackedIn(Path parent) {
        Path home = parent.resolve("postgresql-" + VERSION);
        if (Files.isDirectory(home)) {
            return home;
        }
        try {
            Files.createDirectories(parent);
            Path fresh = Files.createTempDirectory(parent, "unpacking");
            try {
                unpack(fresh);
                Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rwxr-xr-x"));
                moveInto(fresh, home);
            } finally {
                delete(fresh);
            }
            return home;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void moveInto(Path fresh, Path home) throws IOException {
        try {
            Files.move(fresh, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            if (!Files.isDirectory(home)) {
                throw failure;
            }
        }
    }

    private static void unpack(Path target) throws IOException {
        try (InputStream archive = archive();
                TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(archive))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                write(tar, entry, target);
            }
        }
    }

    private static InputStream archive() {
        String name = archiveName(System.getProperty("os.name", ""), System.getProperty("os.arch", ""));
        InputStream archive = Distribution.class.getResourceAsStream("/" + name);
        if (archive == null) {
            throw new CannotStart("No PostgreSQL for this kind of machine (" + name
                    + ") is included; use a server of your own with --database-url.");
        }
        return archive;
    }

    static String archiveName(String system, String architecture) {
        String kind = system.toLowerCase(Locale.ROOT).contains("mac") ? "darwin" : "linux";
        boolean arm = architecture.equals("aarch64") || architecture.equals("arm64");
        String chip = arm ? "arm_64" : "x86_64";
        return "postgres-" + kind + "-" + chip + ".txz";
    }

    private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path target) throws IOException {
        Path file = target.resolve(entry.getName()).normalize();
        if (!file.startsWith(target) || file.equals(target)) {
            return;
        }
        Files.createDirectories(entry.isDirectory() ? file : file.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        } else if (entry.isLink()) {
            Files.createLink(file, target.resolve(entry.getLinkName()));
        } else if (entry.isFile()) {
            Files.copy(tar, file);
            boolean program =
                    (entry.getMode() & 0100) != 0 || target.relativize(file).startsWith("bin");
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }

    static void delete(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
