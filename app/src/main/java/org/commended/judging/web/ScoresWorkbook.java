package org.commended.judging.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * Writes a workbook sheet by sheet and row by row. Text is text whatever it begins with: every cell is typed as text and
 * marked as quoted, so that no office program takes "=1+1" for a formula, not even after somebody edits the cell.
 */
final class ScoresWorkbook implements AutoCloseable {

    private static final int IN_MEMORY = 200;
    private static final int LONGEST_TEXT = 32_767;

    private final SXSSFWorkbook workbook = new SXSSFWorkbook(IN_MEMORY);
    private final CellStyle quoted = workbook.createCellStyle();

    ScoresWorkbook() {
        quoted.setQuotePrefixed(true);
    }

    /** One sheet: its head, which stays in sight, and its rows. */
    void add(String name, List<String> head, Stream<List<@Nullable Object>> rows) {
        SXSSFSheet sheet = workbook.createSheet(name);
        sheet.createFreezePane(0, 1);
        add(sheet, 0, head);
        int[] next = {1};
        rows.forEach(cells -> add(sheet, next[0]++, cells));
    }

    /** Numbers are written as numbers, nothing for null, and everything else as text. */
    private void add(SXSSFSheet sheet, int at, List<? extends @Nullable Object> cells) {
        Row row = sheet.createRow(at);
        for (int column = 0; column < cells.size(); column++) {
            Object value = cells.get(column);
            if (value instanceof Number number) row.createCell(column).setCellValue(number.doubleValue());
            else if (value != null) write(row.createCell(column), value.toString());
        }
    }

    private void write(Cell cell, String text) {
        cell.setCellStyle(quoted);
        cell.setCellValue(text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text);
    }

    void writeTo(OutputStream out) throws IOException {
        workbook.write(out);
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
