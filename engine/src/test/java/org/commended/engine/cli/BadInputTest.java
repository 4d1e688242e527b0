package org.commended.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
                "entry,judge,score,weight;a,x,3,q | 2:4: weight: expected a number, found \"q\"",
                "entry,judge,score,group;a,x,3,g;a,y,4,h | 3:4: group: expected one group per entry",
                "entry,judge,score,criterion,weight;a,x,3,c,1;b,x,3,c,2 | 3:5: weight: expected one weight per",
                "entry,judge,score,criterion;a,x,3,c;a,x,4,c | 3:1: entry: expected one score per entry, judge",
                "entry,judge,score;a,x,3,4        | 2:4: expected 3 fields, found 4",
                "entry,judge,score;a,x,Infinity   | 2:3: score: expected a number, found \"Infinity\"",
                "entry,judge,score;a,x,0x10       | 2:3: score: expected a number, found \"0x10\"",
                "entry,judge,score;a,x,2.5        | 2:3: score: expected a score from 1 to 5 in steps of 1",
                "entry,judge,score;,x,3           | 2:1: entry: expected the name of an entry",
                "a,x,3;b,x,4                      | 1:1: unknown column \"a\"; expected entry, judge, score",
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

    @Test
    void aFileThatBreaksOffOrIsNoFileIsRefusedByItsName() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write("entry,judge,score\na,x,3\n".getBytes(StandardCharsets.UTF_8));
        }
        Path half = Files.write(directory.resolve("half.csv.gz"), Arrays.copyOf(packed.toByteArray(), 20));
        Path empty = Files.write(directory.resolve("empty.csv.gz"), new byte[0]);
        Path open = Files.writeString(directory.resolve("open.csv"), "entry,judge,score\n\"a,x,3\n");
        Path wide = Files.writeString(directory.resolve("wide.csv"), "entry,judge,score\n", StandardCharsets.UTF_16);

        for (Path file : List.of(half, empty, open, wide, directory)) {
            Run run = Run.of("calibrate", file, "--out", directory.resolve("out"));
            assertThat(run.code()).as(file.toString()).isEqualTo(2);
            assertThat(run.err()).startsWith(file + ":").hasLineCount(1);
        }
    }

    @Test
    void aReportThatCannotBeWrittenIsRefusedInOneLine() throws IOException {
        Path file = Files.writeString(directory.resolve("scores.csv"), "entry,judge,score\na,x,3\n");

        assertThat(Run.of("calibrate", file, "--out", file))
                .isEqualTo(new Run(2, "", "--out: " + file + " is a file; expected a directory\n"));
        assertThat(Run.of("calibrate", file, file, "--out", directory).err())
                .isEqualTo(file + ": two tables would be reported under the name scores\n");
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
        "--errors,odd",
        "--nap,1"
    })
    void anOptionThatCannotBeUsedIsRefusedInOneLine(String option, String value) throws IOException {
        Path file = Files.writeString(directory.resolve("scores.csv"), "entry,judge,score\na,x,3\n");

        Run run = Run.of("calibrate", file, "--out", directory, option, value);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(option).hasLineCount(1);
        if (option.equals("--scale")) {
            assertThat(run.err()).contains("found \"" + value + "\"");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"-h", "--help"})
    void helpIsGivenAfterEveryCommand(String help) {
        Run run = Run.of("calibrate", help);

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("calibrate SCORES.csv", "--scale LO:HI[:STEP]");
    }
}
