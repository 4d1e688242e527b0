package org.commended.installation.postgres;

import java.nio.file.Path;

/**
 * How one cluster runs.
 *
 * @param directory where the cluster, its log and nothing else lives; made when missing
 * @param port the TCP port on the loopback address
 * @param passwords of the three roles
 * @param durable whether a commit survives a power cut; only throw-away clusters of tests say no
 */
public record Settings(Path directory, int port, Passwords passwords, boolean durable) {

    public Settings {
        directory = directory.toAbsolutePath().normalize();
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
