package org.commended.results.pack;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** Rows as a spreadsheet opens them. */
final class Table {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r]");

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
            printer.printRecord(Arrays.stream(cells).map(Table::harmless).toList());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** What a spreadsheet would calculate is a text to it with an apostrophe before it. */
    private static @Nullable Object harmless(@Nullable Object cell) {
        return cell != null && FORMULA.matcher(cell.toString()).find() ? "'" + cell : cell;
    }

    String text() {
        return text.toString();
    }
}
