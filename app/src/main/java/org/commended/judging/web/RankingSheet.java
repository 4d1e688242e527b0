package org.commended.judging.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.commended.entry.domain.Entry;
import org.commended.judging.EntryStanding;
import org.commended.judging.application.TableOfMeans;
import org.commended.judging.application.TableOfMeans.Means;
import org.commended.judging.calibration.CalibratedScores;
import org.commended.judging.calibration.CalibratedScores.Placed;
import org.commended.judging.calibration.CalibratingStage;
import org.commended.judging.domain.CutLine;
import org.commended.judging.domain.Stage;
import org.commended.programme.Programmes;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.commended.shared.web.Languages;
import org.commended.shared.web.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The ranking of each category as its page shows it, one row for each entry: the plain mean, and beside it the adjusted score
 * with its range, where the scores allow for one. Whatever is kept from the reader is left out before anything is calculated.
 */
@Component
class RankingSheet {

    private static final List<String> COLUMNS = List.of(
            "category",
            "stage",
            "place",
            "reference",
            "entry",
            "readings",
            "mean",
            "adjusted",
            "low",
            "high",
            "bestPlace",
            "lastPlace",
            "chance",
            "line");

    private final Programmes programmes;
    private final TableOfMeans table;
    private final CalibratingStage calibrating;
    private final Texts texts;

    RankingSheet(Programmes programmes, TableOfMeans table, CalibratingStage calibrating, Languages languages) {
        this.programmes = programmes;
        this.table = table;
        this.calibrating = calibrating;
        this.texts = languages.english();
    }

    /** @param without categories that the reader sees nothing of yet */
    void addTo(ScoresWorkbook workbook, EditionId edition, PersonId reader, List<CategoryId> without) {
        workbook.add(
                texts.get("judging.rankingSheet"),
                COLUMNS.stream()
                        .map(column -> texts.get("judging.column." + column))
                        .toList(),
                programmes.listCategories(edition).stream()
                        .filter(category -> !without.contains(category.id()))
                        .map(category -> table.get(category, reader))
                        .flatMap(this::rows));
    }

    private Stream<List<@Nullable Object>> rows(Means means) {
        Stage stage = means.stage();
        if (stage == null || means.in() == 0) return Stream.empty();
        Optional<CalibratedScores> ranking = calibrating
                .find(stage, means.table(), CutLine.usual(means.entries().size()))
                .filter(CalibratedScores::ranks);
        Map<EntryId, EntryStanding> left = new LinkedHashMap<>();
        means.entries().forEach(one -> left.put(one.entry(), one));
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Placed placed : ranking.map(CalibratedScores::entries).orElse(List.of())) {
            List<@Nullable Object> cells =
                    plain(means, Objects.requireNonNull(left.remove(placed.id())), placed.rank());
            cells.addAll(List.of(placed.score(), placed.low(), placed.high(), placed.rankLow(), placed.rankHigh()));
            cells.addAll(List.of(placed.top(), ranking.orElseThrow().origin().places()));
            rows.add(cells);
        }
        left.values().forEach(standing -> rows.add(plain(means, standing, null)));
        return rows.stream();
    }

    private List<@Nullable Object> plain(Means means, EntryStanding standing, @Nullable Integer place) {
        Stage stage = means.stage();
        Entry entry = means.known().get(standing.entry());
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(means.category().name());
        cells.add(stage == null ? null : texts.get("judging.stage." + ScoresPage.word(stage.kind())));
        cells.add(place);
        cells.add(entry == null ? null : entry.reference());
        cells.add(standing.title());
        cells.add(standing.readings());
        cells.add(standing.mean());
        return cells;
    }
}
