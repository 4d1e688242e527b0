package org.commended.engine.cli;

import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVRecord;

/**
 * One line of a table after its header.
 *
 * @param line its number in the file, from 1
 */
record CsvLine(Path file, long line, Cells cells) {

    /** As many cells as the header has names; a comma may stand for the decimal point where it does not part fields. */
    record Cells(List<String> header, CSVRecord row, boolean decimalComma) {}

    /** What stands in a column; the fallback where the table has no such column. */
    String text(String column, String fallback) {
        int index = cells.header.indexOf(column);
        return index < 0 ? fallback : cells.row.get(index);
    }

    double number(String column, double fallback) throws BadInput {
        int index = cells.header.indexOf(column);
        if (index < 0) {
            return fallback;
        }
        String cell = cells.row.get(index);
        String plain = cells.decimalComma ? cell.replace(',', '.') : cell;
        // Double.parseDouble also takes NaN, Infinity, hexadecimal and a trailing letter.
        if (isDecimal(plain)) {
            try {
                return finite(Double.parseDouble(plain), column, cell);
            } catch (NumberFormatException _) {
                throw bad(column, "expected a number, found \"" + cell + "\"");
            }
        }
        throw bad(column, "expected a number, found \"" + cell + "\"");
    }

    private static boolean isDecimal(String text) {
        for (int k = 0; k < text.length(); k++) {
            char c = text.charAt(k);
            if ((c < '0' || c > '9') && "+-.eE".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    private double finite(double number, String column, String cell) throws BadInput {
        if (Double.isInfinite(number)) {
            throw bad(column, "expected a number, found \"" + cell + "\"");
        }
        return number;
    }

    BadInput bad(String column, String expected) {
        return BadInput.at(file, line, cells.header.indexOf(column) + 1, column + ": " + expected);
    }
}
