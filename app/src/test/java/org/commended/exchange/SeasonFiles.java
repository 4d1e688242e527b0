package org.commended.exchange;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.commended.exchange.application.Attachments;
import org.commended.exchange.application.Order;
import org.commended.exchange.application.Order.Source;
import org.commended.exchange.season.Read;
import org.commended.exchange.season.Read.ReadSeason;
import org.commended.exchange.season.SeasonFile;
import org.commended.exchange.season.SeasonReader;

/** Season files for tests of the platform. */
public final class SeasonFiles {

    /** Tests run in the module's folder, one below the repository's root. */
    private static final Path REAL = Path.of("..", "..", "shared", "data", "seasons");

    /** The long example, by an organiser of that name. */
    public static SeasonFile full(String organiser) {
        return read(text("season/full.json").replace("\"id\": \"estuary\"", "\"id\": \"" + organiser + "\""));
    }

    public static String text(String name) {
        try (InputStream in = SeasonFiles.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file of a real programme, which lies beside the repository and is no part of it. */
    public static SeasonFile real(String name) {
        assumeTrue(Files.exists(REAL.resolve(name)), () -> "No real seasons beside the repository: " + REAL);
        try {
            return read(Files.readString(REAL.resolve(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static SeasonFile read(String json) {
        Read read = SeasonReader.read(json.getBytes(StandardCharsets.UTF_8), false);
        return switch (read) {
            case ReadSeason season -> season.file();
            default -> throw new AssertionError("Not read as a season: " + read);
        };
    }

    public static Order order(SeasonFile... files) {
        return new Order(
                java.util.Arrays.stream(files)
                        .map(file -> new Source(file.edition().name() + ".json", file, Attachments.NONE))
                        .toList(),
                null,
                null);
    }

    private SeasonFiles() {}
}
