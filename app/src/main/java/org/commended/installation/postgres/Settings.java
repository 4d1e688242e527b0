package org.commended.installation.postgres;

import java.nio.file.Path;

/**
 * How one cluster runs.
 *
 * @param directory where the cluster, its log and nothing else lives; made when missing
 * @param port the TCP port on the loopback address; another is taken when something else listens there
 * @param passwords of the three roles
 * @param durable whether a commit survives a power cut; only throw-away clusters of tests say no
 */
public record Settings(Path directory, int port, Passwords passwords, boolean durable) {

    public Settings {
        directory = directory.toAbsolutePath().normalize();
    }

    Settings onFreePort() {
        return Ports.isFree(port) ? this : new Settings(directory, Ports.free(), passwords, durable);
    }

    Path cluster() {
        return directory.resolve("data");
    }

    Path log() {
        return directory.resolve("postgres.log");
    }

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }
}
