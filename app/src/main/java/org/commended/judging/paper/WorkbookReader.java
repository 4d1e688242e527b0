package org.commended.judging.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.commended.judging.Confidence;
import org.commended.judging.application.JudgesDesk.Desk;
import org.commended.judging.application.JudgesDesk.Item;
import org.commended.judging.domain.Criteria;
import org.commended.judging.domain.Given;
import org.commended.judging.domain.ScoreSheet;
import org.commended.judging.paper.SheetReview.CellProblem;
import org.commended.judging.paper.SheetReview.Change;
import org.commended.programme.domain.Criterion;
import org.commended.shared.web.Form;
import org.jspecify.annotations.Nullable;

/**
 * Reads a workbook of score sheets cell by cell. What is right can be taken; what is not is named by its cell.
 *
 * @param sure the words for how sure a judge is, as the workbook has them
 */
public record WorkbookReader(Desk desk, List<String> sure) {

    private static final int MOST_ROWS = 2_000;
    private static final long MOST_BYTES = 20_000_000;
    private static final DataFormatter WORDS = new DataFormatter();

    /** Empty where it is no workbook that was taken from here. */
    public Optional<SheetReview> read(byte[] file) {
        if (!isModest(file)) return Optional.empty();
        XSSFWorkbook workbook = opened(file);
        if (workbook == null) return Optional.empty();
        try (workbook) {
            return read(workbook);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What is wrong with a file that somebody sent takes many forms, and none of them is a fault of ours. */
    private static @Nullable XSSFWorkbook opened(byte[] file) {
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(file));
        } catch (IOException | RuntimeException broken) {
            return null;
        }
    }

    private Optional<SheetReview> read(XSSFWorkbook workbook) {
        Sheet sheet = workbook.getNumberOfSheets() == 0 ? null : workbook.getSheetAt(0);
        Row words = sheet == null ? null : sheet.getRow(Columns.WORDS);
        if (sheet == null || words == null) return Optional.empty();
        Map<String, Integer> columns = new HashMap<>();
        words.forEach(cell -> columns.putIfAbsent(WORDS.formatCellValue(cell), cell.getColumnIndex()));
        if (!columns.containsKey(Columns.ENTRY) || !columns.containsKey(Columns.SEEN)) return Optional.empty();
        return Optional.of(new Reading(this, columns).all(sheet));
    }

    /** Whether it stays small when it is unpacked: a few kilobytes can be packed that fill all there is. */
    private static boolean isModest(byte[] file) {
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(file))) {
            long unpacked = 0;
            byte[] some = new byte[8_192];
            while (parts.getNextEntry() != null) {
                for (int read = parts.read(some); read > 0; read = parts.read(some)) {
                    unpacked += read;
                    if (unpacked > MOST_BYTES) return false;
                }
            }
            return unpacked > 0;
        } catch (IOException | IllegalArgumentException broken) {
            return false;
        }
    }

    private static final class Reading {

        private final WorkbookReader reader;
        private final Map<String, Integer> columns;
        private final List<SheetReview.Row> rows = new ArrayList<>();
        private final List<CellProblem> problems = new ArrayList<>();
        private final Set<String> met = new HashSet<>();

        Reading(WorkbookReader reader, Map<String, Integer> columns) {
            this.reader = reader;
            this.columns = columns;
        }

        SheetReview all(Sheet sheet) {
            int last = Math.min(sheet.getLastRowNum(), MOST_ROWS);
            for (int at = Columns.WORDS + 1; at <= last; at++) {
                Row row = sheet.getRow(at);
                if (row != null && !isEmpty(row)) read(row);
            }
            return new SheetReview(rows, problems);
        }

        private static boolean isEmpty(Row row) {
            for (Cell cell : row) if (!WORDS.formatCellValue(cell).isBlank()) return false;
            return true;
        }

        private void read(Row row) {
            String id = text(row, Columns.ENTRY);
            Optional<Item> item = reader.desk().pile().stream()
                    .filter(one -> one.entry().id().toString().equals(id))
                    .findFirst();
            if (item.isEmpty()) problem(row, Columns.REFERENCE, "unknown", 0);
            else if (!met.add(id)) problem(row, Columns.REFERENCE, "twice", 0);
            else read(row, item.get());
        }

        private void read(Row row, Item item) {
            Map<String, Change> changes = new LinkedHashMap<>();
            for (String word : Columns.of(reader.desk().criteria())) {
                if (!Columns.isOpen(word) || !columns.containsKey(word)) continue;
                String here = here(word, item);
                String there = text(row, word);
                if (here.equals(there)) continue;
                if (item.isDone()) problem(row, word, "in", 0);
                else if (isRight(row, word, there)) changes.put(word, new Change(name(row, word), here, there));
            }
            boolean meanwhile = !text(row, Columns.SEEN)
                    .equals(String.valueOf(
                            item.sheet() == null ? 0 : item.sheet().version()));
            if (!changes.isEmpty()) rows.add(new SheetReview.Row(item, changes, meanwhile));
        }

        private boolean isRight(Row row, String word, String there) {
            int before = problems.size();
            Cell cell = row.getCell(column(word));
            if (cell != null && cell.getCellType() == CellType.FORMULA) problem(row, word, "formula", 0);
            else if (word.equals(Given.CONFIDENCE)) {
                if (!there.isEmpty() && !reader.sure().contains(there)) problem(row, word, "unsure", 0);
            } else if (word.startsWith("comment-")) {
                if (there.length() > Given.LONGEST_COMMENT) problem(row, word, "long", Given.LONGEST_COMMENT);
            } else if (!there.isEmpty()) mark(row, word, there);
            return problems.size() == before;
        }

        private void mark(Row row, String word, String there) {
            Criterion criterion = reader.desk()
                    .criteria()
                    .find(word.substring("mark-".length()))
                    .orElseThrow();
            int highest = Criteria.highest(criterion);
            if (!there.matches("-?[0-9]+([.,][0-9]+)?")) problem(row, word, "number", highest);
            else if (!there.matches("[0-9]{1,3}") || !Criteria.isOnScale(criterion, Integer.parseInt(there)))
                problem(row, word, "scale", highest);
        }

        private String here(String word, Item item) {
            ScoreSheet sheet = item.sheet();
            if (sheet == null) return "";
            if (word.equals(Given.CONFIDENCE)) {
                Confidence said = sheet.confidence();
                return said == null ? "" : reader.sure().get(said.ordinal());
            }
            String criterion = word.substring(word.indexOf('-') + 1);
            return word.startsWith("mark-") ? Objects.toString(sheet.mark(criterion), "") : sheet.comment(criterion);
        }

        private int column(String word) {
            return columns.getOrDefault(word, 0);
        }

        /** What stands in a cell, as a form would bring it. */
        private String text(Row row, String word) {
            Cell cell = row.getCell(column(word));
            String shown = cell == null ? "" : WORDS.formatCellValue(cell);
            return Form.of(Map.of("cell", List.of(shown))).text("cell");
        }

        private String name(Row row, String word) {
            return new CellReference(row.getRowNum(), column(word)).formatAsString();
        }

        private void problem(Row row, String word, String kind, int limit) {
            String value = text(row, word);
            String shown = value.length() > 60 ? value.substring(0, 60) + "…" : value;
            problems.add(new CellProblem(name(row, word), kind, shown, limit));
        }
    }
}
