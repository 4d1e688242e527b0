package org.commended.exchange.season;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.commended.exchange.season.Read.ReadSeason;
import org.commended.exchange.season.Read.ReadSurvey;
import org.commended.exchange.season.Read.Rejected;

/** The files these tests read, and the readings they expect. */
final class Examples {

    static String text(String name) {
        try (InputStream in = Examples.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Read read(String json) {
        return SeasonReader.read(json.getBytes(UTF_8), false);
    }

    static SeasonFile season(String json) {
        return switch (read(json)) {
            case ReadSeason read -> read.file();
            case ReadSurvey read -> throw new AssertionError("Read as a survey: " + read.file());
            case Rejected rejected -> throw new AssertionError("Rejected: " + rejected.problems());
        };
    }

    static SurveyFile survey(String json) {
        return switch (read(json)) {
            case ReadSurvey read -> read.file();
            case ReadSeason read -> throw new AssertionError("Read as a season: " + read.file());
            case Rejected rejected -> throw new AssertionError("Rejected: " + rejected.problems());
        };
    }

    static List<Problem> problems(String json) {
        return problems(read(json));
    }

    static List<Problem> problems(Read read) {
        return switch (read) {
            case Rejected rejected -> rejected.problems();
            case ReadSeason accepted -> throw new AssertionError("Accepted: " + accepted.file());
            case ReadSurvey accepted -> throw new AssertionError("Accepted: " + accepted.file());
        };
    }

    private Examples() {}
}
