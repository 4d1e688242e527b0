package org.commended.judging.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * Writes a workbook of one sheet, row by row. Text is text whatever it begins with: every cell is typed as text and marked
 * as quoted, so that no office program takes "=1+1" for a formula, not even after somebody edits the cell.
 */
final class ScoresWorkbook implements AutoCloseable {

    private static final int IN_MEMORY = 200;
    private static final int LONGEST_TEXT = 32_767;

    private final SXSSFWorkbook workbook = new SXSSFWorkbook(IN_MEMORY);
    private final SXSSFSheet sheet;
    private final CellStyle quoted = workbook.createCellStyle();
    private int rows;

    ScoresWorkbook(String name, List<String> head) {
        sheet = workbook.createSheet(name);
        sheet.createFreezePane(0, 1);
        quoted.setQuotePrefixed(true);
        add(head);
    }

    /** A row; numbers are written as numbers, nothing for null, and everything else as text. */
    void add(List<? extends @Nullable Object> cells) {
        Row row = sheet.createRow(rows++);
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
