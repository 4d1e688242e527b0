package org.commended.judging.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.commended.judging.application.JudgesDesk.Desk;
import org.commended.judging.application.JudgesDesk.Item;
import org.commended.judging.domain.Criteria;
import org.commended.judging.domain.Given;
import org.commended.judging.domain.ScoreSheet;
import org.commended.programme.domain.Criterion;
import org.jspecify.annotations.Nullable;

/**
 * A judge's sheets as a workbook: a row for each entry in the judge's own order, two columns for each criterion. Cells that
 * must not change are protected, marks and how sure the judge is are chosen from lists.
 *
 * @param sure the words for how sure a judge is, in the order of the list
 */
public record SheetWorkbook(Desk desk, UnaryOperator<String> heads, UnaryOperator<String> states, List<String> sure) {

    private static final int WIDTH = 256;
    private static final int NARROW = 12;
    private static final int WIDE = 44;

    /** @param made when it is made: the file says so, by the platform's clock */
    public void writeTo(OutputStream out, String name, Instant made) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.getProperties().getCoreProperties().setCreated(Optional.of(Date.from(made)));
            XSSFSheet sheet = workbook.createSheet(name);
            Styles styles = Styles.of(workbook);
            List<String> words = Columns.of(desk.criteria());
            head(sheet, words, styles);
            for (Item item : desk.pile()) row(sheet.createRow(sheet.getLastRowNum() + 1), words, item, styles);
            lists(sheet, words);
            shape(sheet, words);
            workbook.write(out);
        }
    }

    private record Styles(CellStyle open, CellStyle locked, CellStyle bold) {
        static Styles of(XSSFWorkbook workbook) {
            CellStyle open = workbook.createCellStyle();
            open.setLocked(false);
            open.setWrapText(true);
            open.setQuotePrefixed(true);
            CellStyle locked = workbook.createCellStyle();
            locked.setWrapText(true);
            locked.setQuotePrefixed(true);
            CellStyle bold = workbook.createCellStyle();
            bold.setWrapText(true);
            var font = workbook.createFont();
            font.setBold(true);
            bold.setFont(font);
            return new Styles(open, locked, bold);
        }
    }

    private void head(XSSFSheet sheet, List<String> words, Styles styles) {
        Row heads = sheet.createRow(0);
        Row hidden = sheet.createRow(Columns.WORDS);
        hidden.setZeroHeight(true);
        for (int column = 0; column < words.size(); column++) {
            Cell cell = heads.createCell(column);
            cell.setCellStyle(styles.bold());
            cell.setCellValue(this.heads.apply(words.get(column)));
            hidden.createCell(column).setCellValue(words.get(column));
        }
    }

    private void row(Row row, List<String> words, Item item, Styles styles) {
        for (int column = 0; column < words.size(); column++) {
            String word = words.get(column);
            Cell cell = row.createCell(column);
            cell.setCellStyle(Columns.isOpen(word) && !item.isDone() ? styles.open() : styles.locked());
            if (value(word, item) instanceof Number mark) cell.setCellValue(mark.doubleValue());
            else cell.setCellValue(Objects.toString(value(word, item), ""));
        }
    }

    private @Nullable Object value(String word, Item item) {
        ScoreSheet sheet = item.sheet();
        return switch (word) {
            case Columns.REFERENCE -> item.entry().reference();
            case Columns.TITLE -> item.entry().title();
            case Columns.STATE ->
                states.apply(sheet == null ? "open" : sheet.state().name().toLowerCase(Locale.ROOT));
            case Columns.ENTRY -> item.entry().id();
            case Columns.SEEN -> sheet == null ? 0 : sheet.version();
            case Given.CONFIDENCE ->
                sheet == null || sheet.confidence() == null
                        ? ""
                        : sure.get(sheet.confidence().ordinal());
            default -> sheet == null ? "" : given(word, sheet);
        };
    }

    private static @Nullable Object given(String word, ScoreSheet sheet) {
        String criterion = word.substring(word.indexOf('-') + 1);
        return word.startsWith("mark-") ? sheet.mark(criterion) : sheet.comment(criterion);
    }

    /** Marks and words to choose from; whatever else is typed is refused by the program that shows them. */
    private void lists(XSSFSheet sheet, List<String> words) {
        if (desk.pile().isEmpty()) return;
        DataValidationHelper helper = sheet.getDataValidationHelper();
        for (Criterion criterion : desk.criteria().list()) {
            String[] marks = IntStream.rangeClosed(Criteria.LOWEST, Criteria.highest(criterion))
                    .mapToObj(String::valueOf)
                    .toArray(String[]::new);
            choose(sheet, helper, words.indexOf(Given.markField(criterion.id())), marks);
        }
        choose(sheet, helper, words.indexOf(Given.CONFIDENCE), sure.toArray(String[]::new));
    }

    private void choose(XSSFSheet sheet, DataValidationHelper helper, int column, String[] from) {
        int first = Columns.WORDS + 1;
        DataValidation list = helper.createValidation(
                helper.createExplicitListConstraint(from),
                new CellRangeAddressList(first, first + desk.pile().size() - 1, column, column));
        list.setShowErrorBox(true);
        sheet.addValidationData(list);
    }

    private static void shape(XSSFSheet sheet, List<String> words) {
        for (int column = 0; column < words.size(); column++) {
            String word = words.get(column);
            boolean wide = word.equals(Columns.TITLE) || word.startsWith("comment-");
            sheet.setColumnWidth(column, (wide ? WIDE : NARROW) * WIDTH);
            if (word.equals(Columns.ENTRY) || word.equals(Columns.SEEN)) sheet.setColumnHidden(column, true);
        }
        sheet.createFreezePane(2, Columns.WORDS + 1);
        sheet.protectSheet("");
    }
}
