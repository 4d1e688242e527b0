package org.commended.installation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.security.auth.module.UnixSystem;
import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.commended.installation.postgres.Ports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same installation for somebody who is not root and has no home directory. */
class OrdinaryAccountTest {

    private static final int NOBODY = 65_534;

    @Test
    void an_ordinary_account_starts_and_stops_it(@TempDir Path parent) throws IOException {
        assumeTrue(new UnixSystem().getUid() == 0, "Only root may start a process as somebody else.");
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/setpriv")), "There is no setpriv on this machine.");
        Files.setPosixFilePermissions(parent, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path directory = Files.createDirectory(parent.resolve("data"));
        Files.setAttribute(directory, "unix:uid", NOBODY);
        Files.setAttribute(directory, "unix:gid", NOBODY);
        List<String> asNobody = List.of("/usr/bin/setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups");

        try (Launched platform = Launched.command(
                        asNobody, reachable(parent), "serve", "--data=" + directory, "--port=" + Ports.free())
                .running()) {
            assertThat(owner(platform.pid())).isEqualTo(NOBODY);
            assertThat(owner(Launched.serverOf(directory).pid())).isEqualTo(NOBODY);
        }
    }

    private static int owner(long pid) throws IOException {
        return (Integer) Files.getAttribute(Path.of("/proc", Long.toString(pid)), "unix:uid");
    }

    /** The class path where everybody can read it: jars usually lie in a home directory that is closed to others. */
    private static String reachable(Path parent) throws IOException {
        Path jars = Files.createDirectory(parent.resolve("jars"));
        List<String> entries = new ArrayList<>();
        for (String entry : Launched.classPath().split(File.pathSeparator)) {
            Path original = Path.of(entry);
            if (Files.isDirectory(original)) {
                entries.add(entry);
            } else if (Files.exists(original)) {
                entries.add(
                        linked(original, jars.resolve(original.getFileName())).toString());
            }
        }
        return String.join(File.pathSeparator, entries);
    }

    private static Path linked(Path original, Path link) throws IOException {
        try {
            return Files.exists(link) ? link : Files.createLink(link, original);
        } catch (FileSystemException onAnotherDisk) {
            return Files.copy(original, link);
        }
    }
}
