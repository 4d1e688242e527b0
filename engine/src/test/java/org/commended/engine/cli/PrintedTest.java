package org.commended.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person at a terminal reads of each report, and that it is what the report says. */
class PrintedTest {

    @TempDir
    private Path directory;

    private Path write(String name, String lines) throws IOException {
        return Files.writeString(directory.resolve(name), lines.replace(';', '\n'));
    }

    /** Twelve entries of which each is read by both judges, the first the best by far; Ann is a point harsher than Bob. */
    private Path scores() throws IOException {
        StringBuilder table = new StringBuilder("entry,judge,score\n");
        for (int entry = 1; entry <= 12; entry++) {
            int score = entry == 1 ? 40 : 20 - entry;
            table.append("e" + entry + ",Ann," + (score - 1) + "\ne" + entry + ",Bob," + score + "\n");
        }
        return write("scores.csv", table.toString());
    }

    @Test
    void aCalibrationPrintsWhereItsReportIsItsWarningsAndTheFirstTen() throws IOException {
        Run run = Run.of("calibrate", scores(), "--out", directory, "--top", 2);

        List<String> lines = run.out().lines().toList();
        assertThat(lines.getFirst())
                .isEqualTo(directory.resolve("scores.calibration.json") + ": 12 entries, 2 judges, model additive");
        assertThat(lines).anyMatch(line -> line.startsWith("  ! No scale was given: taken to be from 7.0 to 40.0"));
        int head = lines.indexOf("  rank  ranks    score   low    high   in top 2  entry");
        assertThat(head).isPositive();
        assertThat(lines.get(head + 1)).matches(" +1 +1–1 +39\\.\\d\\d .* 100\\.0 % +e1");
        assertThat(lines.subList(head + 1, lines.size())).hasSize(10);
    }

    @Test
    void agreementPrintsEveryMeasureOrWhyThereIsNone() throws IOException {
        Run run = Run.of("agreement", scores(), "--out", directory.resolve("a.json"));

        JsonNode report =
                new ObjectMapper().readTree(directory.resolve("a.json").toFile());
        assertThat(run.out().lines())
                .hasSize(12)
                .contains("icc_3_1         "
                        + "%.6f".formatted(report.get("icc_3_1").doubleValue()));
        Run one =
                Run.of("agreement", write("one.csv", "entry,judge,score;a,x,3"), "--out", directory.resolve("a.json"));
        assertThat(one.out()).contains("alpha_nominal   – No entry was rated by two judges.");
    }

    @Test
    void readingsThatAreMissingAreNoReadingsOfNought() throws IOException {
        Path gaps = write("g.csv", "entry,judge,score;a,x,3;a,y,3;b,x,5;b,y,5;c,x,4");
        Run.of("agreement", gaps, "--out", directory.resolve("a.json"));

        JsonNode report =
                new ObjectMapper().readTree(directory.resolve("a.json").toFile());
        assertThat(report.get("alpha_interval").doubleValue()).isOne();
        assertThat(report.get("warnings").toString()).contains("1 entries were not rated by every judge");
    }

    @Test
    void pairsPrintTheirBestTenWithTheirChances() throws IOException {
        Path pairs = write("p.csv", "winner,loser;a,b;a,b;b,a;a,c;c,b;b,c;c,a");
        Run run = Run.of("compare-pairs", pairs, "--out", directory.resolve("c.json"), "--prior", "normal");

        List<String> lines = run.out().lines().toList();
        assertThat(lines.getFirst()).isEqualTo(directory.resolve("c.json") + ": 3 entries");
        JsonNode best = new ObjectMapper()
                .readTree(directory.resolve("c.json").toFile())
                .get("entries")
                .get(0);
        String chance = "%.1f %%".formatted(100 * best.get("p_top").doubleValue());
        assertThat(lines).contains("  rank   worth     se    best  entry");
        assertThat(lines.get(lines.size() - 3))
                .startsWith("     1 ")
                .endsWith("  a")
                .contains(chance);
    }

    @Test
    void aJudgeWhoGivesAllTheSameIsFlaggedInTheReport() throws IOException {
        Path file = write("f.csv", "entry,judge,score;a,x,3;a,y,4;b,x,3;b,y,2;c,x,3;c,y,5;d,x,3;d,y,1");
        Run.of("calibrate", file, "--out", directory);

        JsonNode judges = new ObjectMapper()
                .readTree(directory.resolve("f.calibration.json").toFile())
                .get("judges");
        assertThat(judges.get(0).get("flags").toString()).contains("\"flat\"");
        assertThat(judges.get(1).get("flags").toString()).doesNotContain("\"flat\"");
    }

    @Test
    void theTimesOfTheStepsAreInMillisecondsAndNoLongerThanTheWhole() throws IOException {
        Path file = scores();
        long start = System.nanoTime();
        Run.of("calibrate", file, "--out", directory);
        long most = (System.nanoTime() - start) / 1_000_000 + 1;

        JsonNode times = new ObjectMapper()
                .readTree(directory.resolve("scores.calibration.json").toFile())
                .get("timing_ms");
        assertThat(times.get("total").longValue()).isBetween(1L, most);
        assertThat(times.get("read").longValue() + times.get("additive").longValue())
                .isBetween(0L, times.get("total").longValue());
    }

    @Test
    void namesWithAnySignAreTheSameInTheReport() throws IOException {
        String odd = "a \"b\" \\ c\td\u0001é";
        Path file = Files.writeString(
                directory.resolve("n.csv"),
                "entry,judge,score\n\"" + odd.replace("\"", "\"\"") + "\",\"x\ny\",3\nb,\"x\ny\",4\n");
        Run.of("calibrate", file, "--out", directory);

        JsonNode report = new ObjectMapper()
                .readTree(directory.resolve("n.calibration.json").toFile());
        assertThat(report.get("entries").findValuesAsText("entry")).containsExactlyInAnyOrder(odd, "b");
        assertThat(report.get("judges").findValuesAsText("judge")).containsExactly("x\ny");
    }
}
