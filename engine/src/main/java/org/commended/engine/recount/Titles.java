package org.commended.engine.recount;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** What the entries of a pack are called. Nothing is counted from it, so whatever cannot be read is left out. */
final class Titles {

    private static final String FILE = "entries.csv";
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private Titles() {}

    static Map<String, String> of(DecisionPack pack) {
        Map<String, String> titles = new HashMap<>();
        try (CSVParser rows = FORMAT.parse(new StringReader(pack.text(FILE)))) {
            for (CSVRecord row : rows) {
                if (row.isMapped("entry") && row.isMapped("title") && row.isConsistent()) {
                    titles.put(row.get("entry"), row.get("title"));
                }
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException _) {
            return titles;
        }
        return titles;
    }
}
