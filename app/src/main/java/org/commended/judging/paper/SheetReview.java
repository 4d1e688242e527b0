package org.commended.judging.paper;

import java.util.List;
import java.util.Map;
import org.commended.judging.application.JudgesDesk.Item;

/**
 * A workbook held against the sheets as they stand.
 *
 * @param rows whose sheets would change
 * @param problems of single cells, none of which would be taken
 */
public record SheetReview(List<Row> rows, List<CellProblem> problems) {

    public SheetReview {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    /**
     * What is not right with a cell.
     *
     * @param cell as spreadsheet programs name it: {@code D5}
     * @param kind the word of the text that says it
     * @param value what stands there
     * @param limit the highest mark, or the most letters; 0 where there is none
     */
    public record CellProblem(String cell, String kind, String value, int limit) {}

    /**
     * @param changes by field, {@code mark-…}, {@code comment-…}, {@code confidence}: what stands in the workbook
     * @param meanwhile whether the sheet was changed after the workbook was made
     */
    public record Row(Item item, Map<String, Change> changes, boolean meanwhile) {

        public int version() {
            return item.sheet() == null ? 0 : item.sheet().version();
        }
    }

    /** @param here what stands on the sheet; {@code there} what stands in the workbook */
    public record Change(String cell, String here, String there) {}
}
