package org.commended.judging.application;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commended.entry.Entries;
import org.commended.entry.domain.Entry;
import org.commended.judging.domain.Criteria;
import org.commended.judging.domain.ScoreSheets;
import org.commended.judging.domain.ScoreSheets.SheetMarks;
import org.commended.judging.domain.ScoreTable;
import org.commended.judging.domain.Stage;
import org.commended.judging.domain.Stages;
import org.commended.panel.PanelMember;
import org.commended.panel.Panels;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.springframework.stereotype.Component;

/** Which entries are judged at a stage, and which marks of it count. */
@Component
public class ReadingScores {

    private final Entries entries;
    private final Panels panels;
    private final Stages stages;
    private final ScoreSheets sheets;

    ReadingScores(Entries entries, Panels panels, Stages stages, ScoreSheets sheets) {
        this.entries = entries;
        this.panels = panels;
        this.stages = stages;
        this.sheets = sheets;
    }

    /** What is judged at a stage now: what it was opened for, less what was ruled out or withdrawn since; by title. */
    public List<Entry> listEntries(Stage stage) {
        List<EntryId> only = stages.listEntries(stage.id());
        return entries.listJudged(stage.category()).stream()
                .filter(entry -> only.isEmpty() || only.contains(entry.id()))
                .toList();
    }

    /** The marks that count: of judges who sit on the panel now and are not barred from the entry. */
    public ScoreTable getTable(Stage stage, List<Entry> judged, Criteria criteria) {
        List<PersonId> judges = panels.list(stage.category()).stream()
                .filter(PanelMember::accepted)
                .map(PanelMember::person)
                .toList();
        Set<EntryId> ids = judged.stream().map(Entry::id).collect(toSet());
        Map<PersonId, List<EntryId>> barred = panels.listBarred(stage.category());
        List<ScoreTable.Reading> readings = sheets.listMarks(stage.id()).stream()
                .filter(sheet -> sheet.counts(criteria))
                .filter(sheet -> judges.contains(sheet.judge()) && ids.contains(sheet.entry()))
                .filter(sheet -> !barred.getOrDefault(sheet.judge(), List.of()).contains(sheet.entry()))
                .map(ReadingScores::reading)
                .toList();
        return new ScoreTable(judged.stream().map(Entry::id).toList(), judges, criteria.list(), readings);
    }

    private static ScoreTable.Reading reading(SheetMarks sheet) {
        return new ScoreTable.Reading(sheet.entry(), sheet.judge(), sheet.marks());
    }
}
