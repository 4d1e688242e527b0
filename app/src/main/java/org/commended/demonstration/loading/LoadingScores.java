package org.commended.demonstration.loading;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.commended.demonstration.OnlyInDemonstration;
import org.commended.demonstration.loading.LoadingEntries.Key;
import org.commended.demonstration.loading.Notes.Sheet;
import org.commended.judging.OpeningStage;
import org.commended.judging.OpeningStage.Opening;
import org.commended.judging.application.HighlightingEntry;
import org.commended.judging.application.KeepingNote;
import org.commended.judging.application.ScoringEntry;
import org.commended.judging.domain.Given;
import org.commended.programme.domain.Category;
import org.commended.programme.domain.Category.StageKind;
import org.commended.shared.EntryId;
import org.springframework.stereotype.Component;

/** Judging opens, and judges fill in their sheets: some categories are complete, some under way, one is untouched. */
@Component
@OnlyInDemonstration
class LoadingScores {

    private static final String OPENED = "{d-43T09:00}";
    private static final String CLOSES = "{d+3T17:00}";

    private final OpeningStage opening;
    private final ScoringEntry scoring;
    private final KeepingNote keeping;
    private final HighlightingEntry highlighting;

    LoadingScores(OpeningStage opening, ScoringEntry scoring, KeepingNote keeping, HighlightingEntry highlighting) {
        this.opening = opening;
        this.scoring = scoring;
        this.keeping = keeping;
        this.highlighting = highlighting;
    }

    /** @param ids of the entries in the house; only categories that have some are judged */
    void load(Stage stage, List<Sheet> sheets, Map<Key, EntryId> ids, Timeline timeline) {
        ids.keySet().stream()
                .map(Key::category)
                .distinct()
                .sorted()
                .forEach(category ->
                        timeline.at(stage.days().instant(OPENED), now -> open(stage, stage.category(category), now)));
        for (Sheet sheet : sheets) {
            EntryId entry = Objects.requireNonNull(ids.get(new Key(sheet.category(), sheet.entry())), sheet.entry());
            timeline.at(stage.days().instant(sheet.at()), now -> score(stage, sheet, entry, now));
        }
    }

    private void open(Stage stage, Category category, Instant now) {
        Instant closes = stage.days().instant(CLOSES);
        Opening desk = category.details().stages().stream()
                .findFirst()
                .filter(plan -> !plan.method().isOfMarks())
                .map(plan -> new Opening(category.id(), plan, Set.of(), List.of(), closes))
                .orElseGet(() -> Opening.usual(category.id(), StageKind.DESK, List.of(), closes));
        Told.done(opening.open(desk, stage.troupe().get("ffion-rees").id(), now));
    }

    private void score(Stage stage, Sheet sheet, EntryId entry, Instant now) {
        var place = new ScoringEntry.Place(
                stage.category(sheet.category()).id(),
                entry,
                stage.troupe().get(sheet.judge()).id());
        Map<String, String> marks = sheet.scores().entrySet().stream()
                .collect(toMap(Map.Entry::getKey, mark -> mark.getValue().toString()));
        Given given = new Given(0, marks, sheet.said(), sheet.confidence());
        boolean draft = sheet.state().equals("draft");
        Told.done(draft ? scoring.save(place, given, now) : scoring.handIn(place, given, now));
        for (String words : sheet.words()) Told.done(highlighting.add(place, words, now));
        if (sheet.notes() != null) Told.done(keeping.keep(place, sheet.notes(), 0, now));
    }
}
