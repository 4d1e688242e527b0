package org.commended.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.commended.engine.calibration.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.TypeConversionException;

/** What each option asks for is what is done; what cannot be is refused with what was expected. */
class OptionsTest {

    @TempDir
    private Path directory;

    @Test
    void aScaleIsItsEndsAndPerhapsItsSteps() {
        ScaleOption option = new ScaleOption();
        assertThat(option.convert("1:5:1")).isEqualTo(new Scale(1, 5, 1));
        assertThat(option.convert("-2:2.5")).isEqualTo(new Scale(-2, 2.5, 0));
        assertThat(option.convert("1:5:4")).isEqualTo(new Scale(1, 5, 4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "1:5:1:1", "5:1", "3:3", "1:5:-1", "1:5:5", "1:x", "1:Infinity", "NaN:5", ""})
    void whatIsNoScaleIsRefused(String text) {
        assertThatThrownBy(() -> new ScaleOption().convert(text))
                .isInstanceOf(TypeConversionException.class)
                .hasMessageStartingWith("expected LO:HI or LO:HI:STEP such as 1:5:1, found \"");
    }

    @Test
    void theModelThatIsAskedForRanks() throws IOException {
        Path file = scores();
        assertThat(model(file, "--model", "additive").asText()).isEqualTo("additive");
        assertThat(model(file, "--model", "judges").asText()).isEqualTo("judges");
        assertThat(Run.of("calibrate", file, "--out", directory, "--model", "best")
                        .err())
                .isEqualTo("--model: expected auto, additive or judges, found \"best\"\n");
    }

    /** One score that is far out moves the adjusted scores less where such errors are expected. */
    @Test
    void heavyErrorsAreExpectedWhereTheyAreAskedFor() throws IOException {
        Path file = scores();
        model(file, "--model", "judges", "--errors", "normal");
        String normal = scoresOf("scores");
        model(file, "--model", "judges");
        assertThat(scoresOf("scores")).isEqualTo(normal);
        model(file, "--model", "judges", "--errors", "heavy");
        assertThat(scoresOf("scores")).isNotEqualTo(normal);
        assertThat(Run.of("calibrate", file, "--out", directory, "--errors", "light")
                        .err())
                .isEqualTo("--errors: expected normal or heavy, found \"light\"\n");
    }

    @Test
    void howMuchMayBeAdvisedIsAtLeastOneReadingAtOneLine() throws IOException {
        Path file = scores();
        Path out = directory.resolve("a.csv");
        assertThat(Run.of("advise", file, "--top", 1, "--budget", 1, "--out", out)
                        .code())
                .isZero();
        assertThat(Files.readAllLines(out)).hasSize(2);
        assertThat(Run.of("advise", file, "--top", 0, "--budget", 1, "--out", out)
                        .code())
                .isEqualTo(2);
        assertThat(Run.of("advise", file, "--top", 1, "--budget", -1, "--out", out)
                        .code())
                .isEqualTo(2);
    }

    @Test
    void aLineSaysHowManyMoreCannotBeUsed() throws IOException {
        Path file = Files.writeString(directory.resolve("s.csv"), "entry,judge,score\na,x,9\nb,x,8\nc,x,7\n");
        assertThat(Run.of("calibrate", file, "--out", directory, "--scale", "1:5")
                        .err())
                .isEqualTo(file + ":2:3: score: expected a score from 1 to 5 (and 2 more)\n");
        Files.writeString(file, "entry,judge,score\na,x,9\n");
        assertThat(Run.of("calibrate", file, "--out", directory, "--scale", "1:5")
                        .err())
                .isEqualTo(file + ":2:3: score: expected a score from 1 to 5\n");
    }

    private JsonNode model(Path file, String... options) throws IOException {
        Object[] words = new Object[options.length + 4];
        words[0] = "calibrate";
        words[1] = file;
        words[2] = "--out";
        words[3] = directory;
        System.arraycopy(options, 0, words, 4, options.length);
        assertThat(Run.of(words).code()).isZero();
        return report("scores").get("model");
    }

    private JsonNode report(String name) throws IOException {
        return new ObjectMapper()
                .readTree(directory.resolve(name + ".calibration.json").toFile());
    }

    private String scoresOf(String name) throws IOException {
        return report(name).get("entries").findValuesAsText("score").toString();
    }

    /** Fifteen entries by five of six judges, one score of them far out. */
    private Path scores() throws IOException {
        Random random = new Random(5);
        StringBuilder table = new StringBuilder("entry,judge,score\n");
        for (int entry = 0; entry < 15; entry++) {
            for (int k = 0; k < 5; k++) {
                long score = Math.clamp(Math.round(3 + entry / 3 + random.nextGaussian()), 1, 10);
                table.append("e" + entry + ",j" + (entry + k) % 6 + "," + (entry == 0 && k == 0 ? 10 : score) + "\n");
            }
        }
        return Files.writeString(directory.resolve("scores.csv"), table);
    }
}
