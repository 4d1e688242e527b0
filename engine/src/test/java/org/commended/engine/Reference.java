package org.commended.engine;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Published tables with known answers, which stand beside the repository on the machines that have them. */
public final class Reference {

    private Reference() {}

    /** The rows of a table by the names of its header; the test is skipped where the table is absent. */
    public static List<CSVRecord> table(String name) throws IOException {
        Path file = Path.of("../../shared/data/reference", name);
        assumeTrue(Files.exists(file), "The reference table " + name + " is not on this machine.");
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(Files.readString(file), format)) {
            return parser.getRecords();
        }
    }
}
