package org.commended.engine.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Reads the three files of the register that lie beside this class. The README there says what their columns mean. */
final class RegisterReader {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    Register read() {
        Map<BodyId, List<Alias>> aliases = aliasesByBody();
        List<Body> bodies = rows("organisations.csv", row -> body(row, aliases));
        return new Register(bodies, rows("future-changes.csv", RegisterReader::futureChange));
    }

    private static Map<BodyId, List<Alias>> aliasesByBody() {
        Map<BodyId, List<Alias>> aliases = new HashMap<>();
        rows("aliases.csv", row -> aliases.computeIfAbsent(id(row, "id"), _ -> new ArrayList<>())
                .add(alias(row)));
        return aliases;
    }

    private static Alias alias(CSVRecord row) {
        boolean ambiguous = row.get("ambiguous").equals("yes");
        return new Alias(row.get("alias"), AliasType.coded(row.get("alias_type")), ambiguous, ids(row, "also"));
    }

    private static Body body(CSVRecord row, Map<BodyId, List<Alias>> aliases) {
        BodyId id = id(row, "id");
        List<Alias> spellings = aliases.getOrDefault(id, List.of());
        return new Body(
                id,
                kind(row.get("kind")),
                new BodyNames(row.get("name"), text(row, "name_cy"), text(row, "short_name"), spellings),
                new Place(Nation.labelled(row.get("nation")), text(row, "region"), text(row, "gss_code")),
                new Lifetime(date(row, "start_date"), date(row, "end_date")),
                new Ties(ids(row, "replaced_by"), ids(row, "part_of")),
                facts(row));
    }

    private static BodyKind kind(String code) {
        return BodyKind.findByCode(code)
                .orElseThrow(() -> new IllegalArgumentException("no kind of body is called '" + code + "'"));
    }

    private static BodyFacts facts(CSVRecord row) {
        return new BodyFacts(
                website(row), population(row), text(row, "other_code"), text(row, "note"), text(row, "source"));
    }

    private static BodyFacts.@Nullable Website website(CSVRecord row) {
        String address = text(row, "website");
        return address == null ? null : new BodyFacts.Website(address, row.get("website_as_of"));
    }

    private static BodyFacts.@Nullable Population population(CSVRecord row) {
        String people = text(row, "population");
        return people == null
                ? null
                : new BodyFacts.Population(Integer.parseInt(people), Integer.parseInt(row.get("population_year")));
    }

    private static FutureChange futureChange(CSVRecord row) {
        return new FutureChange(
                id(row, "id"),
                row.get("change"),
                LocalDate.parse(row.get("effective")),
                ids(row, "replaced_by"),
                row.get("status"),
                text(row, "source"));
    }

    private static BodyId id(CSVRecord row, String column) {
        return new BodyId(row.get(column));
    }

    private static List<BodyId> ids(CSVRecord row, String column) {
        String cell = row.get(column);
        return cell.isEmpty()
                ? List.of()
                : Arrays.stream(cell.split("\\|")).map(BodyId::new).toList();
    }

    private static @Nullable String text(CSVRecord row, String column) {
        String cell = row.get(column).strip();
        return cell.isEmpty() ? null : cell;
    }

    private static @Nullable LocalDate date(CSVRecord row, String column) {
        String cell = text(row, column);
        return cell == null ? null : LocalDate.parse(cell);
    }

    static <T> List<T> rows(String file, Function<CSVRecord, T> read) {
        try (CSVParser rows = FORMAT.parse(open(file))) {
            return rows.stream().map(read).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the register's file " + file + " cannot be read", unreadable);
        }
    }

    private static BufferedReader open(String file) {
        InputStream bytes = RegisterReader.class.getResourceAsStream(file);
        if (bytes == null) {
            throw new IllegalStateException("the register's file " + file + " is missing from the jar");
        }
        return new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
    }
}
