package org.commended.results.pack;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** Rows as a spreadsheet opens them. */
final class Table {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    private final StringWriter text = new StringWriter();
    private final CSVPrinter printer;

    Table(String... header) {
        try {
            this.printer = new CSVPrinter(text, FORMAT);
            printer.printRecord(List.of(header));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    void row(@Nullable Object... cells) {
        try {
            printer.printRecord(cells);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    String text() {
        return text.toString();
    }
}
