package org.commended.engine.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.commended.engine.names.NameMatch.Ambiguous;
import org.commended.engine.names.NameMatch.Matched;
import org.commended.engine.names.NameMatch.Unknown;
import org.junit.jupiter.api.Test;

/** Measures the matcher on names as award entrants printed them in June 2022; skipped where the examples are absent. */
class PrintedNamesTest {

    private static final LocalDate PRINTED = LocalDate.of(2022, 6, 1);
    private static final Set<String> SINGLE = Set.of("inline", "bare-place");
    private static final NameMatcher MATCHER = new NameMatcher(Register.shipped());

    /** 67 of 68 (98.5 %); the one that fails names a part of a body ("… Directorate of …"). */
    @Test
    void namesThatDecideByThemselvesAreFound() throws IOException {
        List<CSVRecord> names = examples().stream()
                .filter(row -> row.get("form").equals("inline"))
                .filter(row -> row.get("needs_context").equals("no"))
                .toList();

        long found = names.stream().filter(PrintedNamesTest::isFound).count();

        assertThat((double) found / names.size()).isGreaterThan(0.98);
    }

    @Test
    void noNameFindsAnotherBodyThanTheOneMeant() throws IOException {
        assertThat(examples().stream().filter(row -> SINGLE.contains(row.get("form"))))
                .isNotEmpty()
                .allSatisfy(row -> {
                    NameMatch match = MATCHER.match(row.get("string"), PRINTED);
                    switch (match) {
                        case Matched(BodyId id) -> assertThat(id.value()).isEqualTo(row.get("ids"));
                        case Ambiguous(List<BodyId> several) ->
                            assertThat(several).contains(new BodyId(row.get("ids")));
                        case Unknown() ->
                            assertThat(row.get("needs_context").equals("yes") || isPartOfABody(row))
                                    .isTrue();
                    }
                });
    }

    @Test
    void whatNamesNoBodyOrSeveralIsUnknown() throws IOException {
        assertThat(examples().stream().filter(row -> !SINGLE.contains(row.get("form"))))
                .isNotEmpty()
                .allSatisfy(row ->
                        assertThat(MATCHER.match(row.get("string"), PRINTED)).isEqualTo(new Unknown()));
    }

    private static boolean isFound(CSVRecord row) {
        return MATCHER.match(row.get("string"), PRINTED).equals(new Matched(new BodyId(row.get("ids"))));
    }

    private static boolean isPartOfABody(CSVRecord row) {
        return row.get("string").contains(" Directorate of ");
    }

    private static List<CSVRecord> examples() throws IOException {
        Path file = Stream.of("../shared", "../../shared")
                .map(shared -> Path.of(shared, "data", "register", "name-matching-examples.csv"))
                .filter(Files::exists)
                .findFirst()
                .orElse(Path.of("absent"));
        assumeTrue(Files.exists(file), "the examples of printed names are not here: ../shared/data/register");
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser rows = format.parse(Files.newBufferedReader(file))) {
            return rows.getRecords();
        }
    }
}
