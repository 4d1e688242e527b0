package org.commended.engine.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The register read anew says what its files say, cell by cell, written back. */
class RegisterReaderTest {

    private final Register register = new RegisterReader().read();

    private static List<CSVRecord> rows(String file) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser rows = CSVParser.parse(
                new InputStreamReader(
                        Objects.requireNonNull(RegisterReader.class.getResourceAsStream(file)), StandardCharsets.UTF_8),
                format)) {
            return rows.getRecords();
        }
    }

    private static String cell(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static String cell(List<BodyId> ids) {
        return ids.stream().map(BodyId::toString).collect(Collectors.joining("|"));
    }

    private static String column(CSVRecord row, String name) {
        return row.get(name).strip();
    }

    @Test
    void everyBodyIsReadWithAllItsCells() throws IOException {
        List<CSVRecord> rows = rows("organisations.csv");
        assertThat(register.list()).hasSameSizeAs(rows);
        for (int k = 0; k < rows.size(); k++) {
            assertThat(written(register.list().get(k))).isEqualTo(asItStands(rows.get(k)));
        }
    }

    private static List<String> written(Body body) {
        BodyFacts facts = body.facts();
        BodyFacts.Website website = facts.website();
        BodyFacts.Population population = facts.population();
        return List.of(
                cell(body.id()),
                body.name(),
                cell(body.welshName()),
                cell(body.names().brief()),
                body.kind().code(),
                body.nation().label(),
                cell(body.region()),
                cell(body.place().areaCode()),
                cell(facts.otherCode()),
                cell(body.lifetime().firstDay()),
                cell(body.lifetime().lastDay()),
                cell(body.replacedBy()),
                cell(body.partOf()),
                website == null ? "" : website.address() + " " + website.asOf(),
                population == null ? "" : population.people() + " " + population.year(),
                cell(facts.source()),
                cell(facts.note()));
    }

    private static List<String> asItStands(CSVRecord row) {
        return List.of(
                column(row, "id"),
                row.get("name"),
                column(row, "name_cy"),
                column(row, "short_name"),
                column(row, "kind"),
                column(row, "nation"),
                column(row, "region"),
                column(row, "gss_code"),
                column(row, "other_code"),
                column(row, "start_date"),
                column(row, "end_date"),
                column(row, "replaced_by"),
                column(row, "part_of"),
                column(row, "website").isEmpty() ? "" : column(row, "website") + " " + row.get("website_as_of"),
                column(row, "population").isEmpty() ? "" : column(row, "population") + " " + row.get("population_year"),
                column(row, "source"),
                column(row, "note"));
    }

    @Test
    void everySpellingIsItsBodys() throws IOException {
        Map<String, List<String>> read = register.list().stream()
                .collect(Collectors.toMap(body -> cell(body.id()), body -> body.aliases().stream()
                        .map(alias -> alias.spelling() + "|" + alias.type() + "|" + alias.ambiguous() + "|"
                                + cell(alias.sharedWith()))
                        .toList()));
        Map<String, List<String>> written = rows("aliases.csv").stream()
                .collect(Collectors.groupingBy(
                        row -> row.get("id"),
                        Collectors.mapping(
                                row -> row.get("alias") + "|"
                                        + row.get("alias_type")
                                                .toUpperCase(Locale.ROOT)
                                                .replace('-', '_')
                                        + "|" + row.get("ambiguous").equals("yes") + "|" + row.get("also"),
                                Collectors.toList())));
        read.values().removeIf(List::isEmpty);
        assertThat(read).isEqualTo(written);
    }

    /** Seven bodies have the initials "LCC", which the register gives to one of them as an alias. */
    @Test
    void initialsThatSeveralBodiesHaveTellNothingAndFullNamesTellAll() {
        NameMatcher matcher = new NameMatcher(register);
        var day = java.time.LocalDate.of(2026, 1, 1);
        assertThat(matcher.match("LCC", day)).isInstanceOfSatisfying(NameMatch.Ambiguous.class, several -> assertThat(
                        several.candidates().stream().map(register::get).map(Body::name))
                .contains("Lincolnshire County Council", "Leeds City Council", "Lancashire County Council"));
        assertThat(matcher.match("Leeds City Council", day))
                .isInstanceOfSatisfying(
                        NameMatch.Matched.class,
                        one -> assertThat(register.get(one.id()).name()).isEqualTo("Leeds City Council"));
    }
}
