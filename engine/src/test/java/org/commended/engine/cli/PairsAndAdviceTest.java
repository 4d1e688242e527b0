package org.commended.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PairsAndAdviceTest {

    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "winner,loser;a,b;b,a;a,c;c,b",
                "winner,loser,tie,weight,home;a,b,1,2,a;b,a,0,1,-1;a,c,,1,;c,b,no,1,winner",
                "ranking,entry,place;x,a,1;x,b,2;x,c,2;y,c,1;y,a,2;y,b,3;z,b,1;z,a,2",
                "winner,loser"
            })
    void choicesAreReportedAsTheSchemaSays(String lines) throws IOException {
        Path out = directory.resolve("c.json");

        assertThat(Run.of("compare-pairs", write("p.csv", lines), "--out", out).err())
                .isEmpty();
        try (InputStream in = Main.class.getResourceAsStream("comparison.schema.json")) {
            assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                            .getSchema(in)
                            .validate(Files.readString(out), InputFormat.JSON))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "winner,looser;a,b                  | 1:2: unknown column \"looser\"; expected columns winner, loser",
                "winner,tie;a,1                     | 1:1: expected columns winner, loser",
                "winner,loser,place;a,b,1           | 1:1: expected columns winner, loser",
                "winner,loser;a,a                   | 2:2: loser: expected another entry",
                "winner,loser,tie;a,b,perhaps       | 2:3: tie: expected 1 or 0",
                "winner,loser,home;a,b,c            | 2:3: home: expected 1 for the winner's ground",
                "winner,loser,weight;a,b,-1         | 2:3: weight: expected a weight of more than 0",
                "ranking,entry,place;x,a,1;x,a,2    | 3:2: entry: expected each entry once",
                "ranking,entry,place;x,,1           | 2:2: entry: expected a name",
            })
    void choicesThatCannotBeUsedAreRefusedInOneLine(String lines, String message) throws IOException {
        Path file = write("p.csv", lines);
        Run run = Run.of("compare-pairs", file, "--out", directory.resolve("c.json"));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith(file + ":" + message).hasLineCount(1);
    }

    @Test
    void theReferenceStandsAtNought() throws IOException {
        Path file = write("p.csv", "winner,loser;a,b;b,a;a,b;b,c;c,b");
        Path out = directory.resolve("c.json");
        assertThat(Run.of("compare-pairs", file, "--out", out, "--reference", "b")
                        .code())
                .isZero();
        Map<String, Double> worth = new HashMap<>();
        new ObjectMapper()
                .readTree(out.toFile())
                .get("entries")
                .forEach(entry -> worth.put(
                        entry.get("entry").asText(), entry.get("worth").doubleValue()));
        assertThat(worth).containsEntry("b", 0.0);
        assertThat(worth.get("a")).isPositive();
    }

    @Test
    void anUnknownReferenceIsRefused() throws IOException {
        Path file = write("p.csv", "winner,loser;a,b");
        Run run = Run.of("compare-pairs", file, "--out", directory.resolve("c.json"), "--reference", "q");

        assertThat(run).isEqualTo(new Run(2, "", "--reference: " + file + " does not name \"q\"\n"));
    }

    @Test
    void adviceIsATableOfReadings() throws IOException {
        Path scores = write("s.csv", "entry,judge,score;a,x,3;a,y,4;b,x,2;b,z,3;c,y,5;c,z,4;d,x,1;d,y,2");
        Path judges = write("j.csv", "judge,capacity;x,1;z,2");
        Path out = directory.resolve("a.csv");

        Run run = Run.of("advise", scores, "--top", 2, "--budget", 3, "--judges", judges, "--out", out);
        assertThat(run.err()).isEmpty();
        assertThat(Files.readAllLines(out)).hasSizeBetween(2, 4).startsWith("entry,judge,value");
    }

    private Path write(String name, String lines) throws IOException {
        return Files.writeString(directory.resolve(name), lines.replace(';', '\n'));
    }
}
