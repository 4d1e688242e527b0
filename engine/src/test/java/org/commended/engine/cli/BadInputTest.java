package org.commended.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot be used is told in one line: which file, which line and column, what was expected. */
class BadInputTest {

    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                               | 1:1: expected a header with entry, judge, score",
                "entry,judge                      | 1:3: missing column \"score\"",
                "entry,judge,score,mood           | 1:4: unknown column \"mood\"",
                "entry,judge,score,judge          | 1:4: column \"judge\" occurs twice",
                "entry,judge,score;a,x,3;a,y      | 3:3: expected 3 fields, found 2",
                "entry,judge,score;a,x,three      | 2:3: score: expected a number, found \"three\"",
                "entry,judge,score;a,x,NaN        | 2:3: score: expected a number, found \"NaN\"",
                "entry,judge,score;a,x,1e999      | 2:3: score: expected a number, found \"1e999\"",
                "entry,judge,score;a,x,           | 2:3: score: expected a number, found \"\"",
                "entry,judge,score;a,x,3;;b,x,9   | 4:3: score: expected a score from 1 to 5 in steps of 1",
                "entry,judge,score;a,x,3;a,x,4    | 3:1: entry: expected one score per entry, judge and criterion",
                "judge,entry,score;x,,3           | 2:2: entry: expected the name of an entry",
                "entry,judge,score,weight;a,x,3,0 | 2:4: weight: expected a weight of more than 0",
            })
    void aTableThatCannotBeUsedIsRefusedInOneLine(String lines, String message) throws IOException {
        Path file = Files.writeString(directory.resolve("scores.csv"), lines.replace(';', '\n'));

        Run run = Run.of("calibrate", file, "--out", directory.resolve("out"), "--scale", "1:5:1");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith(file + ":" + message).hasLineCount(1);
    }

    @Test
    void aFileThatIsNotTextOrNotThereIsRefused() throws IOException {
        Path latin = Files.write(
                directory.resolve("latin.csv"), "entry,judge,score\né,x,3".getBytes(StandardCharsets.ISO_8859_1));
        Path unpacked = Files.writeString(directory.resolve("plain.csv.gz"), "entry,judge,score\na,x,3");

        assertThat(Run.of("agreement", latin, "--out", directory.resolve("a.json")))
                .isEqualTo(new Run(2, "", latin + ": expected text in UTF-8\n"));
        assertThat(Run.of("agreement", unpacked, "--out", directory.resolve("a.json")))
                .isEqualTo(new Run(2, "", unpacked + ": expected a file packed by gzip\n"));
        assertThat(Run.of("agreement", directory.resolve("none.csv"), "--out", directory.resolve("a.json")))
                .isEqualTo(new Run(2, "", directory.resolve("none.csv") + ": there is no such file\n"));
    }

    @ParameterizedTest
    @CsvSource({
        "--scale,5:1",
        "--scale,1",
        "--scale,a:b",
        "--top,0",
        "--top,many",
        "--model,guess",
        "--seed,x",
        "--nap,1"
    })
    void anOptionThatCannotBeUsedIsRefusedInOneLine(String option, String value) throws IOException {
        Path file = Files.writeString(directory.resolve("scores.csv"), "entry,judge,score\na,x,3\n");

        Run run = Run.of("calibrate", file, "--out", directory, option, value);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(option).hasLineCount(1);
    }
}
