package org.commended.exchange;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.commended.exchange.application.Attachments;
import org.commended.exchange.application.Order;
import org.commended.exchange.application.Order.SeasonSource;
import org.commended.exchange.application.Order.Source;
import org.commended.exchange.application.Order.SurveySource;
import org.commended.exchange.season.Read;
import org.commended.exchange.season.Read.ReadSeason;
import org.commended.exchange.season.Read.ReadSurvey;
import org.commended.exchange.season.SeasonFile;
import org.commended.exchange.season.SeasonReader;
import org.commended.exchange.season.SurveyFile;

/** Season files for tests of the platform. */
public final class SeasonFiles {

    /** Tests run in the module's folder, one below the repository's root. */
    private static final Path REAL = Path.of("..", "..", "shared", "data", "seasons");

    /** The example with every field, by an organiser of that id. */
    public static SeasonFile full(String organiser) {
        return read(fullText(organiser));
    }

    public static String fullText(String organiser) {
        return text("season/full.json").replace("\"id\": \"estuary\"", "\"id\": \"" + organiser + "\"");
    }

    /** A call of which nothing is known but names. */
    public static SeasonFile call(String organiser) {
        return read(text("season/smallest.json").replace("\"estuary\"", "\"" + organiser + "\""));
    }

    /** A short edition with results: two categories, three entries, one of them the winner. */
    public static SeasonFile small(String organiser) {
        return small(organiser, UnaryOperator.identity());
    }

    /** The same with some of its text changed. */
    public static SeasonFile small(String organiser, UnaryOperator<String> change) {
        return read(change.apply(smallText(organiser)));
    }

    public static String smallText(String organiser) {
        return text("small.json").replace("ORGANISER", organiser);
    }

    public static String text(String name) {
        try (InputStream in = SeasonFiles.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the files of real programmes lie, beside the repository and no part of it; tests of them skip without. */
    public static Path realFile(String name) {
        Path file = REAL.resolve(name);
        assumeTrue(Files.exists(file), () -> "No real seasons beside the repository: " + REAL);
        return file;
    }

    public static SeasonFile real(String name) {
        try {
            return read(Files.readString(realFile(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static SeasonFile read(String json) {
        Read read = SeasonReader.read(json.getBytes(StandardCharsets.UTF_8), false);
        if (read instanceof ReadSeason season) return season.file();
        throw new AssertionError("Not read as a season: " + read);
    }

    /** The example of a survey, by an organiser of that id. */
    public static SurveyFile survey(String organiser) {
        return readSurvey(
                text("season/survey.json").replaceFirst("\"id\": \"[a-z-]+\"", "\"id\": \"" + organiser + "\""));
    }

    public static SurveyFile realSurvey(String name) {
        try {
            return readSurvey(Files.readString(realFile(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static SurveyFile readSurvey(String json) {
        Read read = SeasonReader.read(json.getBytes(StandardCharsets.UTF_8), false);
        if (read instanceof ReadSurvey survey) return survey.file();
        throw new AssertionError("Not read as a survey: " + read);
    }

    public static Order order(SurveyFile file) {
        return new Order(List.of(new SurveySource("survey.json", file)), null, null);
    }

    public static Order order(SeasonFile... files) {
        return new Order(
                Arrays.stream(files)
                        .<Source>map(file -> new SeasonSource("season.json", file, Attachments.NONE))
                        .toList(),
                null,
                null);
    }

    private SeasonFiles() {}
}
