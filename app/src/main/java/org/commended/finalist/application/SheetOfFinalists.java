package org.commended.finalist.application;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.commended.entry.EntrySheet;
import org.commended.finalist.Finalists;
import org.commended.finalist.Presenter;
import org.commended.finalist.application.FinalistBoard.Row;
import org.commended.finalist.domain.TaskAnswer;
import org.commended.finalist.domain.TaskKind;
import org.commended.programme.Programmes;
import org.commended.programme.Programmes.Whole;
import org.commended.programme.domain.Category;
import org.commended.shared.CategoryId;
import org.commended.shared.EntryId;
import org.commended.shared.web.Texts;
import org.springframework.stereotype.Component;

/** What finalists sent, for whoever prints and engraves. */
@Component
class SheetOfFinalists implements EntrySheet {

    private static final int PLACE = 60;
    private static final List<String> COLUMNS = List.of(
            "reference",
            "title",
            "category",
            "printed",
            "summary",
            "presenters",
            "access",
            "places",
            "contact",
            "caption",
            "alt",
            "spellings");

    private final Finalists finalists;
    private final FinalistBoard boards;
    private final Programmes programmes;

    SheetOfFinalists(Finalists finalists, FinalistBoard boards, Programmes programmes) {
        this.finalists = finalists;
        this.boards = boards;
        this.programmes = programmes;
    }

    @Override
    public int place() {
        return PLACE;
    }

    @Override
    public String name(Texts texts) {
        return texts.get("finalist.sheet.name");
    }

    @Override
    public List<String> headings(Texts texts) {
        return COLUMNS.stream()
                .map(column -> texts.get("finalist.sheet." + column))
                .toList();
    }

    @Override
    public Stream<List<Object>> rows(Whole whole, Texts texts, Set<EntryId> kept) {
        Map<CategoryId, String> names =
                programmes.listCategories(whole.edition().id()).stream().collect(toMap(Category::id, Category::name));
        var told = finalists.listTold(whole.edition().id());
        return boards.get(whole.edition().id(), kept, told).rows().stream().map(row -> row(row, names, texts));
    }

    private static List<Object> row(Row row, Map<CategoryId, String> names, Texts texts) {
        List<Presenter> presenters = presenters(row);
        List<Object> cells = new ArrayList<>(List.of(
                row.entry().reference(),
                row.entry().title(),
                names.getOrDefault(row.entry().category(), "")));
        cells.add(value(row, TaskKind.PRINTED_NAME, "names"));
        cells.add(value(row, TaskKind.SUMMARY, "text"));
        cells.add(presenters.stream().map(SheetOfFinalists::said).collect(joining("; ")));
        cells.add(presenters.stream()
                .filter(one -> !one.access().isEmpty())
                .map(one -> one.name() + ": " + one.access())
                .collect(joining("; ")));
        String places = value(row, TaskKind.TABLE, "places");
        cells.add(places.isEmpty() ? "" : Integer.valueOf(places));
        cells.add((value(row, TaskKind.TABLE, "contact") + " " + value(row, TaskKind.TABLE, "email")).strip());
        cells.add(value(row, TaskKind.PHOTOGRAPH, "caption"));
        cells.add(value(row, TaskKind.PHOTOGRAPH, "alt"));
        cells.add(row.spellings().stream()
                .map(pair -> texts.get("finalist.spellings.pair", pair.one(), pair.other()))
                .collect(joining("; ")));
        return cells;
    }

    private static List<Presenter> presenters(Row row) {
        return row.answers().stream()
                .filter(answer -> answer.kind() == TaskKind.PRESENTERS)
                .flatMap(answer -> TaskAnswer.presenters(answer.values()).stream())
                .toList();
    }

    private static String said(Presenter presenter) {
        String role = presenter.role().isEmpty() ? "" : ", " + presenter.role();
        String aloud = presenter.aloud().isEmpty() ? "" : " [" + presenter.aloud() + "]";
        return presenter.name() + role + aloud;
    }

    private static String value(Row row, TaskKind kind, String field) {
        return row.answers().stream()
                .filter(answer -> answer.kind() == kind)
                .map(answer -> answer.value(field))
                .findFirst()
                .orElse("");
    }
}
