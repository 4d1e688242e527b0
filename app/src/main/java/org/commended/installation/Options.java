package org.commended.installation;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What every command understands. */
final class Options {

    @Option(names = "--data", paramLabel = "DIR", defaultValue = "${env:COMMENDED_DATA:-data}")
    Path data = Path.of("data");

    @Option(names = "--port", paramLabel = "N", defaultValue = "${env:COMMENDED_PORT:-8080}")
    int port = 8080;

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

    String address() {
        return baseUrl == null || baseUrl.isBlank() ? "http://localhost:" + port : baseUrl.replaceFirst("/+$", "");
    }
}
