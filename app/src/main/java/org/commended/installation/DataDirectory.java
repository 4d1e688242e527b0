package org.commended.installation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.commended.installation.postgres.CannotStart;
import org.commended.installation.postgres.DirectoryLock;

/** A directory that holds one installation, with what is asked of it before anything is written. */
record DataDirectory(Path path) {

    private static final Set<String> NOT_CONTENT = Set.of("lock", "lost+found");

    DataDirectory {
        path = path.toAbsolutePath().normalize();
    }

    Path postgres() {
        return path.resolve("postgres");
    }

    InstanceFile instance() {
        return InstanceFile.in(path);
    }

    boolean hasInstallation() {
        return Files.exists(instance().file()) || Files.exists(postgres());
    }

    /** @throws CannotStart when another process uses the directory */
    DirectoryLock lock() {
        requireOurs();
        return DirectoryLock.tryAcquire(path).orElseThrow(this::inUse);
    }

    Optional<DirectoryLock> tryLock() {
        requireOurs();
        return DirectoryLock.tryAcquire(path);
    }

    CannotStart inUse() {
        String holder = DirectoryLock.holder(path).map(pid -> "process " + pid).orElse("another process");
        return new CannotStart("%s is in use by %s: stop that one first, or choose another directory with --data."
                .formatted(path, holder));
    }

    /** Nothing is mixed with files that are not ours, because a demonstration may be wiped. */
    private void requireOurs() {
        if (!hasInstallation() && isUsed()) {
            throw new CannotStart(
                    "%s has other files in it: choose an empty or a new directory with --data.".formatted(path));
        }
    }

    boolean isUsed() {
        return !contents().isEmpty();
    }

    private List<Path> contents() {
        if (!Files.exists(path)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(path)) {
            return files.filter(file -> !NOT_CONTENT.contains(file.getFileName().toString()))
                    .toList();
        } catch (IOException unreadable) {
            throw new CannotStart("The directory %s cannot be read.".formatted(path), unreadable);
        }
    }

    /** Removes everything but the lock. */
    void wipe() {
        try {
            for (Path entry : contents()) {
                delete(entry);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void delete(Path tree) throws IOException {
        try (Stream<Path> files = Files.walk(tree)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
