package org.commended.installation.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Refuses to start on a disk so full that the database would stop half-way. */
final class FreeSpace {

    private static final long MEGABYTE = 1024L * 1024;
    /** A new cluster with its first write-ahead log, the unpacked programs, and room to work. */
    private static final long NEW = 400;

    private static final long EXISTING = 100;

    private FreeSpace() {}

    static void require(Path directory) throws IOException {
        long needed = Files.exists(directory.resolve("data")) ? EXISTING : NEW;
        require(directory, needed, Files.getFileStore(directory).getUsableSpace() / MEGABYTE);
    }

    static void require(Path directory, long needed, long free) {
        if (free < needed) {
            throw new CannotStart(
                    "Not enough space on the disk of %s: %d MB free, %d MB needed.".formatted(directory, free, needed));
        }
    }
}
