package org.commended.finalist.web;

import java.util.List;
import java.util.Map;
import org.commended.finalist.application.FinalistBoard.Board;
import org.commended.finalist.application.FinalistBoard.Row;
import org.commended.finalist.domain.FinalistTask;
import org.commended.programme.Programmes;
import org.commended.programme.domain.Category;
import org.commended.shared.CategoryId;
import org.commended.shared.files.UploadedFile;
import org.commended.shared.web.Brand;
import org.commended.shared.web.Form;
import org.commended.shared.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * Which finalist has done what.
 *
 * @param tellable categories whose locked shortlist can be told in confidence
 */
public record BoardPage(
        Programmes.Whole whole, Map<CategoryId, Category> categories, Board board, List<CategoryId> tellable, Form form)
        implements Page {

    @Override
    public Brand brand() {
        return whole.organiser().brand();
    }

    public String href() {
        return whole.desk() + "/finalists";
    }

    public String name(CategoryId category) {
        Category known = categories.get(category);
        return known == null ? "" : known.name();
    }

    /** How many of those asked have done it. */
    public long done(FinalistTask task) {
        return board.rows().stream().filter(row -> row.find(task).isPresent()).count();
    }

    public long asked(FinalistTask task) {
        return board.rows().stream().filter(row -> row.isAsked(task)).count();
    }

    /** The file that a finalist sent to a task; null where there is none. */
    public @Nullable UploadedFile file(Row row, FinalistTask task) {
        return row.file(task).map(board.files()::get).orElse(null);
    }

    public String address(Row row, FinalistTask task) {
        return href() + "/entries/" + row.entry().id() + "/" + task.id();
    }

    /** The tasks to which files came, to be taken away at once. */
    public List<FinalistTask> packed() {
        return board.tasks().stream().filter(task -> files(task) > 0).toList();
    }

    public long files(FinalistTask task) {
        return board.rows().stream().filter(row -> file(row, task) != null).count();
    }

    public List<CategoryId> listed() {
        return categories.values().stream()
                .map(Category::id)
                .filter(id -> !rows(id).isEmpty())
                .toList();
    }

    public List<Row> rows(CategoryId category) {
        return board.rows().stream()
                .filter(row -> row.entry().category().equals(category))
                .toList();
    }

    public List<FinalistTask> tasks(CategoryId category) {
        return board.tasks().stream().filter(task -> task.isFor(category)).toList();
    }
}
