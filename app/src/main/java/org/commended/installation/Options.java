package org.commended.installation;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** What every command understands. */
final class Options {

    private static final String USUAL_PORT = "8080";
    private static final int LAST_PORT = 65_535;

    @Option(names = "--data", paramLabel = "DIR", defaultValue = "${env:COMMENDED_DATA:-data}")
    Path data = Path.of("data");

    @Option(names = "--port", paramLabel = "N", defaultValue = "${env:COMMENDED_PORT}")
    @Nullable
    String typedPort;

    @Option(names = "--base-url", paramLabel = "URL", defaultValue = "${env:COMMENDED_BASE_URL}")
    @Nullable
    String baseUrl;

    @Option(names = "--database-url", paramLabel = "URL", defaultValue = "${env:COMMENDED_DATABASE_URL}")
    @Nullable
    String databaseUrl;

    DataDirectory directory() {
        return new DataDirectory(data);
    }

    /** The database server of somebody else, when one is named. */
    Optional<OwnServer> ownServer() {
        return Optional.ofNullable(databaseUrl)
                .filter(url -> !url.isBlank())
                .map(url -> new OwnServer(url, System.getenv()));
    }

    /** @throws ParameterException when what was typed is no port */
    int port() {
        String typed = isBlank(typedPort) ? USUAL_PORT : Objects.requireNonNull(typedPort);
        int port = typed.matches("\\d{1,5}") ? Integer.parseInt(typed) : 0;
        if (port < 1 || port > LAST_PORT) {
            throw new ParameterException(
                    new CommandLine(this), "Port %s does not exist: choose one from 1 to 65535.".formatted(typed));
        }
        return port;
    }

    String address() {
        return isBlank(baseUrl)
                ? "http://localhost:" + port()
                : Objects.requireNonNull(baseUrl).replaceFirst("/+$", "");
    }

    /** The address that was typed; else the one at which the installation's pages are, or were last. */
    String addressOf(Optional<Instance> instance) {
        boolean typed = !isBlank(baseUrl) || !isBlank(typedPort);
        return typed ? address() : instance.map(Instance::baseUrl).orElseGet(this::address);
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
