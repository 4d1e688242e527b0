package org.commended.entry.web;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.commended.entry.EntrySheet;
import org.commended.programme.Programmes.Whole;
import org.commended.shared.EntryId;
import org.commended.shared.web.Texts;

/**
 * Writes sheets as XLSX or CSV, line by line. A text that a spreadsheet might take for a formula stays a text: in XLSX its
 * cell is marked as one, in CSV an apostrophe stands before it.
 */
final class Spreadsheet {

    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r]");
    private static final int IN_MEMORY = 100;
    private static final int COLUMN = 24 * 256;
    private static final int LONGEST_CELL = 32_767;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Whole whole;
    private final Texts texts;
    private final Set<EntryId> kept;

    /** @param kept entries that are kept from whoever takes it away */
    Spreadsheet(Whole whole, Texts texts, Set<EntryId> kept) {
        this.whole = whole;
        this.texts = texts;
        this.kept = Set.copyOf(kept);
    }

    void writeXlsx(List<EntrySheet> sheets, OutputStream out) throws IOException {
        try (SXSSFWorkbook book = new SXSSFWorkbook(IN_MEMORY)) {
            CellStyle plain = book.createCellStyle();
            plain.setQuotePrefixed(true);
            CellStyle heading = book.createCellStyle();
            Font bold = book.createFont();
            bold.setBold(true);
            heading.setFont(bold);
            for (EntrySheet sheet : sheets) write(sheet, book.createSheet(sheet.name(texts)), heading, plain);
            book.write(out);
        }
    }

    private void write(EntrySheet from, Sheet sheet, CellStyle heading, CellStyle plain) {
        List<String> headings = from.headings(texts);
        sheet.createFreezePane(0, 1);
        Row first = sheet.createRow(0);
        for (int column = 0; column < headings.size(); column++) {
            sheet.setColumnWidth(column, COLUMN);
            Cell cell = first.createCell(column);
            cell.setCellValue(headings.get(column));
            cell.setCellStyle(heading);
        }
        Iterator<List<Object>> rows = from.rows(whole, texts, kept).iterator();
        for (int line = 1; rows.hasNext(); line++) write(rows.next(), sheet.createRow(line), plain);
    }

    private static void write(List<Object> cells, Row row, CellStyle plain) {
        for (int column = 0; column < cells.size(); column++) {
            Cell cell = row.createCell(column);
            if (cells.get(column) instanceof Number number) {
                cell.setCellValue(number.doubleValue());
            } else {
                write(cells.get(column).toString(), cell, plain);
            }
        }
    }

    private static void write(String text, Cell cell, CellStyle plain) {
        if (FORMULA.matcher(text).find()) cell.setCellStyle(plain);
        cell.setCellValue(text.length() > LONGEST_CELL ? text.substring(0, LONGEST_CELL) : text);
    }

    void writeCsv(EntrySheet sheet, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        writeLine(List.copyOf(sheet.headings(texts)), writer);
        for (List<Object> row : (Iterable<List<Object>>) sheet.rows(whole, texts, kept)::iterator)
            writeLine(row, writer);
        writer.flush();
    }

    private static void writeLine(List<?> cells, Writer writer) throws IOException {
        for (int column = 0; column < cells.size(); column++) {
            if (column > 0) writer.write(',');
            writer.write(quoted(cells.get(column)));
        }
        writer.write("\r\n");
    }

    private static String quoted(Object cell) {
        if (cell instanceof Number) return cell.toString();
        String text = cell.toString();
        String safe = FORMULA.matcher(text).find() ? "'" + text : text;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
