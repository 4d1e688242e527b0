package org.commended.installation.postgres;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Whose account PostgreSQL's programs run under. They refuse to run as root, so root lends them another: the owner of
 * the directory where that is somebody else; else root itself inside an unmapped user name space, where files stay
 * root's and root has no powers; else, where the kernel forbids name spaces (many containers), {@code nobody}.
 *
 * @param prefix the words put before every command
 * @param owner the user and group ids the files must belong to; below zero where they stay as they are
 */
record Account(List<String> prefix, int owner, int group) {

    private static final int ROOT = 0;
    private static final int NOBODY = 65_534;
    private static final Account SELF = new Account(List.of(), -1, -1);
    private static final Account NAMELESS = new Account(List.of("unshare", "--user"), -1, -1);

    static Account forFilesIn(Path directory) throws IOException {
        return new UnixSystem().getUid() == ROOT ? forRoot(directory) : SELF;
    }

    private static Account forRoot(Path directory) throws IOException {
        int owner = id(directory, "uid");
        if (owner > ROOT) {
            return borrowed(Files.getOwner(directory).getName(), owner, id(directory, "gid"));
        }
        return works(List.of("unshare", "--user", "id", "-un")) ? NAMELESS : borrowed("nobody", NOBODY, NOBODY);
    }

    private static Account borrowed(String name, int user, int group) {
        List<String> setpriv = List.of("setpriv", "--reuid=" + user, "--regid=" + group, "--clear-groups");
        if (works(join(setpriv, "true"))) {
            return new Account(setpriv, user, group);
        }
        List<String> runuser = List.of("runuser", "-u", name, "--");
        if (works(join(runuser, "true"))) {
            return new Account(runuser, user, group);
        }
        throw new CannotStart("PostgreSQL does not run as root, and neither unshare nor setpriv nor runuser works here;"
                + " start Commended as an ordinary user.");
    }

    private static int id(Path file, String attribute) throws IOException {
        return ((Number) Files.getAttribute(file, "unix:" + attribute)).intValue();
    }

    /** Gives a file or directory, with all that is in it, to this account. */
    void own(Path tree) throws IOException {
        if (owner < 0) {
            return;
        }
        try (Stream<Path> files = Files.walk(tree)) {
            for (Path file : files.toList()) {
                Files.setAttribute(file, "unix:uid", owner);
                Files.setAttribute(file, "unix:gid", group);
            }
        }
    }

    boolean mayEnter(Path directory) {
        return owner < 0 || works(join(prefix, "test", "-x", directory.toString()));
    }

    boolean isBorrowed() {
        return owner >= 0;
    }

    List<String> command(List<String> words) {
        List<String> command = new ArrayList<>(prefix);
        command.addAll(words);
        return List.copyOf(command);
    }

    private static List<String> join(List<String> first, String... rest) {
        List<String> all = new ArrayList<>(first);
        all.addAll(List.of(rest));
        return all;
    }

    private static boolean works(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
