package org.commended.exchange.season;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.Error;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.commended.exchange.season.Read.ReadSeason;
import org.commended.exchange.season.Read.ReadSurvey;
import org.commended.exchange.season.Read.Rejected;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Five files of real programmes, which lie beside the repository and are no part of it. */
class RealSeasonsTest {

    /** Tests run in the module's folder, one below the repository's root. */
    private static final Path FOLDER = Path.of("..", "..", "shared", "data", "seasons");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "iese-psta-2021.json",
                "iese-survey-2021.json",
                "lgc-awards-2022.json",
                "lgiu-cllr-awards.json",
                "socitm-awards-2024.json"
            })
    void aRealFileIsValidAndIsReadAndWrittenWithNothingLost(String name) throws IOException {
        assumeTrue(Files.exists(FOLDER.resolve(name)), () -> "No real seasons beside the repository: " + FOLDER);
        byte[] original = Files.readAllBytes(FOLDER.resolve(name));

        byte[] written = rewritten(original);

        assertThat(Trees.comparable(Trees.parse(written))).isEqualTo(Trees.comparable(Trees.parse(original)));
        assertThat(SeasonReader.read(written, false)).isEqualTo(SeasonReader.read(original, false));
        assertThat(schemaErrors(name, new String(original, UTF_8))).isEmpty();
    }

    private static List<Error> schemaErrors(String name, String json) {
        return name.contains("survey") ? Schemas.surveyErrors(json) : Schemas.seasonErrors(json);
    }

    private static byte[] rewritten(byte[] original) {
        return switch (SeasonReader.read(original, false)) {
            case ReadSeason read -> SeasonWriter.write(read.file());
            case ReadSurvey read -> SeasonWriter.write(read.file());
            case Rejected rejected -> throw new AssertionError("Rejected: " + rejected.problems());
        };
    }
}
