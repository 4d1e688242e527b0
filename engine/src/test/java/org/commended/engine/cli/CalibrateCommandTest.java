package org.commended.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The reports on disk are as their schemas promise, for ordinary tables and for odd ones. */
class CalibrateCommandTest {

    private static final String HEADER = "entry,judge,score\n";

    @TempDir
    private Path directory;

    @Test
    void aTableIsReportedAsTheSchemaSays() throws IOException {
        Run run = Run.of("calibrate", write("t.csv", table(20, 6, 4)), "--out", directory.resolve("o"), "--top", 3);

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        JsonNode report = report("t", "calibration.schema.json");
        assertThat(report.get("entries")).hasSize(20);
        assertThat(report.get("judges")).hasSize(6);
        double chances = 0;
        for (JsonNode entry : report.get("entries")) {
            chances += entry.get("p_top").doubleValue();
        }
        assertThat(chances).isBetween(2.999, 3.001);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a,x,3\n",
                "a,x,3\nb,x,4\nc,x,5\n",
                "a,x,3\na,y,4\n",
                "a,x,3\na,y,3\nb,x,3\nb,y,3\n",
                "a,x,3\na,y,4\nb,x,2\nb,y,2\nc,z,5\nc,w,4\nd,z,1\nd,w,3\n",
                "a,x,3\nb,y,4\nc,z,1\n"
            })
    void oddTablesHaveAReport(String lines) throws IOException {
        Run run = Run.of("calibrate", write("t.csv", HEADER + lines), "--out", directory.resolve("o"));

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(report("t", "calibration.schema.json").get("warnings")).isNotEmpty();
    }

    @Test
    void severalCriteriaAndAnOneReadingLinkAreReportedAsTheSchemaSays() throws IOException {
        String lines = """
                entry,judge,score,criterion,weight,group
                a,x,3,reach,2,g
                a,x,4,craft,1,g
                a,y,2,reach,2,g
                b,x,5,reach,2,g
                b,y,5,craft,1,g
                c,y,1,reach,2,h
                c,z,2,reach,2,h
                d,z,4,reach,2,h
                d,w,3,reach,2,h
                c,w,3,reach,2,h
                """;
        Run run = Run.of("calibrate", write("t.csv", lines), "--out", directory.resolve("o"), "--errors", "heavy");

        assertThat(run.err()).isEmpty();
        JsonNode report = report("t", "calibration.schema.json");
        assertThat(report.get("criteria")).hasSize(2);
        assertThat(report.get("links").toString()).isEqualTo("[{\"entry\":\"c\",\"judge\":\"y\"}]");
        assertThat(report.get("warnings").toString()).contains("through single readings: 1, the first of c by y");
    }

    @Test
    void allEqualScoresShareTheFirstRankAndTheChances() throws IOException {
        Run.of("calibrate", write("t.csv", HEADER + "a,x,3\na,y,3\nb,x,3\nb,y,3\n"), "--out", directory.resolve("o"));

        for (JsonNode entry : report("t", "calibration.schema.json").get("entries")) {
            assertThat(entry.get("rank").intValue()).isOne();
            assertThat(entry.get("tie_group").intValue()).isOne();
            assertThat(entry.get("p_top").doubleValue()).isEqualTo(0.5);
        }
    }

    @Test
    void theSameTableInOtherClothesHasTheSameReport() throws IOException {
        String table = table(12, 5, 3);
        Path plain = write("plain.csv", table);
        Path packed = directory.resolve("packed.csv.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            out.write(table.getBytes(StandardCharsets.UTF_8));
        }
        Path dressed = write("dressed.csv", "\uFEFF" + table.replace(",", " ; ").replace("\n", "\r\n"));

        assertThat(Run.of("calibrate", plain, packed, dressed, "--out", directory.resolve("o"))
                        .code())
                .isZero();
        String expected = withoutTimes(report("plain", "calibration.schema.json"));
        assertThat(withoutTimes(report("packed", "calibration.schema.json"))).isEqualTo(expected);
        assertThat(withoutTimes(report("dressed", "calibration.schema.json"))).isEqualTo(expected);
    }

    @Test
    void agreementIsReportedAsTheSchemaSays() throws IOException {
        Path out = directory.resolve("o/a.calibration.json");
        Files.createDirectories(directory.resolve("o"));

        assertThat(Run.of("agreement", write("t.csv", table(20, 4, 4)), "--out", out)
                        .code())
                .isZero();
        assertThat(report("a", "agreement.schema.json").get("icc_3_k").isNumber())
                .isTrue();
        assertThat(Run.of("agreement", write("t.csv", HEADER), "--out", out).code())
                .isZero();
        assertThat(report("a", "agreement.schema.json").get("warnings")).hasSize(12);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text);
    }

    private static String table(int entries, int judges, int reads) {
        Random random = new Random(3);
        StringBuilder table = new StringBuilder(HEADER);
        for (int entry = 0; entry < entries; entry++) {
            for (int k = 0; k < reads; k++) {
                table.append("e" + entry + ",j" + (entry + k) % judges + "," + (1 + random.nextInt(5)) + "\n");
            }
        }
        return table.toString();
    }

    private JsonNode report(String name, String schema) throws IOException {
        String report = Files.readString(directory.resolve("o/" + name + ".calibration.json"));
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        try (InputStream in = Main.class.getResourceAsStream(schema)) {
            Schema promised = registry.getSchema(in);
            assertThat(promised.validate(report, InputFormat.JSON)).isEmpty();
        }
        return new ObjectMapper().readTree(report);
    }

    private static String withoutTimes(JsonNode report) {
        return ((ObjectNode) report).without("timing_ms").toString();
    }
}
