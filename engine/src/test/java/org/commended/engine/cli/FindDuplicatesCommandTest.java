package org.commended.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FindDuplicatesCommandTest {

    private static final String TEXT =
            "Rangers blocked ditches with heather bales, so that the moor holds its water again.";

    @TempDir
    private Path directory;

    @Test
    void groups_are_written_as_json_and_printed() throws IOException {
        Path in = directory.resolve("entries.json");
        Path out = directory.resolve("alike.json");
        Files.writeString(in, """
                [{"id": "a", "title": "The moor", "text": "%s", "organisations": ["Dale"]},
                 {"id": "b", "title": "A library", "text": "Loans rose by a fifth on Sundays"},
                 {"id": "c", "title": "The moor", "text": "%s"}]""".formatted(TEXT, TEXT));
        Run run = Run.of("find-duplicates", in, "--out", out);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("1.00", "a, c", "3 entries, 1 group");
        JsonNode groups = new JsonMapper().readTree(Files.readAllBytes(out));
        assertThat(groups).hasSize(1);
        assertThat(groups.get(0).path("ids").get(1).asString()).isEqualTo("c");
        assertThat(groups.get(0).path("likeness").asDouble()).isEqualTo(1);
        assertThat(groups.get(0).path("why").asString()).isEqualTo("the same text");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}                                     | expected a list of entries",
                "[{\"id\": 7}]                          | entry 1: id: expected a text",
                "[{\"title\": \"x\"}]                   | entry 1: id: expected a text",
                "[{\"id\": \"a\"}, {\"id\": \"a\"}]     | entry 2: id: expected each entry once",
                "[{\"id\": \"a\", \"text\": []}]        | entry 1: text: expected a text",
                "[{\"id\": \"a\", \"organisations\": [1]}] | entry 1: organisations: expected a list of names",
                "[{\"id\": \"a\",                       | expected JSON",
            })
    void what_cannot_be_used_is_named(String json, String message) throws IOException {
        Path in = directory.resolve("entries.json");
        Files.writeString(in, json);
        Run run = Run.of("find-duplicates", in, "--out", directory.resolve("out.json"));
        assertThat(run.code()).isEqualTo(Main.BAD_INPUT);
        assertThat(run.err()).contains("entries.json").contains(message);
        assertThat(run.err().lines()).hasSize(1);
    }
}
