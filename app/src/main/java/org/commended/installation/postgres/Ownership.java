package org.commended.installation.postgres;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whom the files belong to that root makes in a directory of somebody else. */
public final class Ownership {

    private Ownership() {}

    /** Gives the file to the owner of its directory, so that the owner can go on without root. */
    public static void likeItsDirectory(Path file) throws IOException {
        Path directory = file.toAbsolutePath().getParent();
        if (directory != null && new UnixSystem().getUid() == 0) {
            Files.setOwner(file, Files.getOwner(directory));
        }
    }
}
