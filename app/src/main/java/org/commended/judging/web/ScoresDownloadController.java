package org.commended.judging.web;

import static java.util.stream.Collectors.toMap;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commended.entry.Anonymity;
import org.commended.entry.Entries;
import org.commended.entry.domain.Entry;
import org.commended.judging.GivenScores;
import org.commended.judging.GivenScores.GivenScore;
import org.commended.judging.Progress;
import org.commended.panel.PanelMember;
import org.commended.panel.Panels;
import org.commended.people.People;
import org.commended.programme.Programmes;
import org.commended.programme.domain.Category;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.commended.shared.Viewer;
import org.commended.shared.web.Access;
import org.commended.shared.web.AllowedTo;
import org.commended.shared.web.Languages;
import org.commended.shared.web.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Every score of an edition as a spreadsheet: one sheet with a row for each mark, one with each category's ranking. */
@RestController
class ScoresDownloadController {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final List<String> COLUMNS = List.of(
            "category", "stage", "reference", "entry", "judge", "criterion", "mark", "comment", "sure", "counts");

    private final GivenScores scores;
    private final Programmes programmes;
    private final Entries entries;
    private final Panels panels;
    private final People people;
    private final Anonymity anonymity;
    private final Progress progress;
    private final RankingSheet rankings;
    private final Texts texts;

    ScoresDownloadController(
            GivenScores scores,
            Programmes programmes,
            Entries entries,
            Panels panels,
            People people,
            Anonymity anonymity,
            Progress progress,
            RankingSheet rankings,
            Languages languages) {
        this.scores = scores;
        this.programmes = programmes;
        this.entries = entries;
        this.panels = panels;
        this.people = people;
        this.anonymity = anonymity;
        this.progress = progress;
        this.rankings = rankings;
        this.texts = languages.english();
    }

    /**
     * What the rows are named by.
     *
     * @param hidden the categories that are judged without names
     */
    private record Names(
            Map<CategoryId, String> categories,
            Map<EntryId, Entry> entries,
            Map<PersonId, String> judges,
            Set<CategoryId> hidden) {

        /** By its reference where it is, or was when the mark was given, judged without names. */
        String of(Entry entry, GivenScore score) {
            boolean untold = hidden.contains(score.category()) || hidden.contains(entry.category());
            return untold ? entry.reference() : entry.title();
        }
    }

    /**
     * Entries that are kept from the organiser, who may be a judge as well, are left out; and so is every category in which
     * they have scores of their own to give first.
     */
    @GetMapping(OverviewController.JUDGING + "/scores.xlsx")
    @AllowedTo(Access.ORGANISER)
    void download(@PathVariable String edition, Viewer viewer, Instant now, HttpServletResponse response)
            throws IOException {
        EditionId id = EditionId.of(edition);
        List<CategoryId> ownFirst = panels.list(viewer.id()).stream()
                .map(PanelMember::category)
                .filter(category -> progress.left(category, viewer.id(), now) > 0)
                .toList();
        List<GivenScore> given = scores.list(id, viewer.id()).stream()
                .filter(score -> !ownFirst.contains(score.category()))
                .toList();
        Names names = names(id, given);
        response.setContentType(XLSX);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"scores.xlsx\"");
        try (ScoresWorkbook workbook = new ScoresWorkbook()) {
            workbook.add(texts.get("judging.sheetName"), head(), given.stream().map(score -> cells(score, names)));
            rankings.addTo(workbook, id, viewer.id(), ownFirst);
            workbook.writeTo(response.getOutputStream());
        }
    }

    private List<String> head() {
        return COLUMNS.stream()
                .map(column -> texts.get("judging.column." + column))
                .toList();
    }

    private Names names(EditionId edition, List<GivenScore> given) {
        List<Category> categories = programmes.listCategories(edition);
        return new Names(
                categories.stream().collect(toMap(Category::id, Category::name)),
                entries.list(given.stream().map(GivenScore::entry).distinct().toList()).stream()
                        .collect(toMap(Entry::id, Function.identity())),
                people.listNames(
                        given.stream().map(GivenScore::judge).distinct().toList()),
                categories.stream().map(Category::id).filter(anonymity::hides).collect(Collectors.toSet()));
    }

    private List<@Nullable Object> cells(GivenScore score, Names names) {
        List<@Nullable Object> cells = new ArrayList<>();
        Entry entry = names.entries().get(score.entry());
        cells.add(names.categories().get(score.category()));
        cells.add(texts.get("judging.stage." + ScoresPage.word(score.kind())));
        cells.add(entry == null ? null : entry.reference());
        cells.add(entry == null ? null : names.of(entry, score));
        cells.add(names.judges().get(score.judge()));
        cells.add(score.criterion());
        cells.add(score.value());
        cells.add(score.comment());
        cells.add(
                score.confidence() == null
                        ? null
                        : texts.get("judging.sure." + score.confidence().word()));
        cells.add(texts.get(score.setAside() ? "judging.counts.no" : "judging.counts.yes"));
        return cells;
    }
}
