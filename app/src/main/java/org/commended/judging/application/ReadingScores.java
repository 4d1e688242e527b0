package org.commended.judging.application;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commended.entry.Entries;
import org.commended.entry.domain.Entry;
import org.commended.judging.ballot.BallotTable;
import org.commended.judging.ballot.BallotTable.Counted;
import org.commended.judging.ballot.Ballots;
import org.commended.judging.domain.Criteria;
import org.commended.judging.domain.Marking;
import org.commended.judging.domain.ScoreSheets;
import org.commended.judging.domain.ScoreSheets.SheetMarks;
import org.commended.judging.domain.ScoreTable;
import org.commended.judging.domain.Stage;
import org.commended.judging.domain.Stages;
import org.commended.panel.PanelMember;
import org.commended.panel.Panels;
import org.commended.shared.CategoryId;
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
    private final Ballots ballots;

    ReadingScores(Entries entries, Panels panels, Stages stages, ScoreSheets sheets, Ballots ballots) {
        this.entries = entries;
        this.panels = panels;
        this.stages = stages;
        this.sheets = sheets;
        this.ballots = ballots;
    }

    /** What is judged at a stage now: what it was opened for, less what was ruled out or withdrawn since; by title. */
    public List<Entry> listEntries(Stage stage) {
        List<EntryId> only = stages.listEntries(stage.id());
        return entries.listJudged(stage.category()).stream()
                .filter(entry -> only.isEmpty() || only.contains(entry.id()))
                .toList();
    }

    /**
     * Who sits on a panel.
     *
     * @param judges who accepted its terms
     * @param barred what is kept from each
     */
    public record Bench(List<PanelMember> judges, Map<PersonId, List<EntryId>> barred) {}

    public Bench getBench(CategoryId category) {
        List<PanelMember> judges =
                panels.list(category).stream().filter(PanelMember::accepted).toList();
        return new Bench(judges, panels.listBarred(category));
    }

    public ScoreTable getTable(Stage stage, List<Entry> judged, Criteria criteria) {
        return getTable(stage, judged, criteria, getBench(stage.category()));
    }

    /** The marks that count: of judges who sit on the panel now and are not barred from the entry. */
    public ScoreTable getTable(Stage stage, List<Entry> judged, Criteria criteria, Bench bench) {
        Known known = new Known(
                judged.stream().map(Entry::id).toList(),
                bench.judges().stream().map(PanelMember::person).toList(),
                bench.barred());
        return stage.plan().method().isOfMarks() ? marked(stage, known, criteria) : answered(stage, known, criteria);
    }

    /** @param barred what is kept from each judge */
    private record Known(List<EntryId> entries, List<PersonId> judges, Map<PersonId, List<EntryId>> barred) {
        List<EntryId> barred(PersonId judge) {
            return barred.getOrDefault(judge, List.of());
        }
    }

    private ScoreTable marked(Stage stage, Known known, Criteria criteria) {
        Set<EntryId> ids = Set.copyOf(known.entries());
        List<ScoreTable.Reading> readings = sheets.listMarks(stage.id()).stream()
                .filter(sheet -> sheet.counts(criteria))
                .filter(sheet -> known.judges().contains(sheet.judge()) && ids.contains(sheet.entry()))
                .filter(sheet -> !known.barred(sheet.judge()).contains(sheet.entry()))
                .map(ReadingScores::reading)
                .toList();
        return new ScoreTable(
                known.entries(), known.judges(), criteria.list(), readings, Marking.of(stage.plan(), criteria));
    }

    /** Ballots that are in, as far as they are about entries that are judged and not kept from their judge. */
    private ScoreTable answered(Stage stage, Known known, Criteria criteria) {
        Set<EntryId> ids = Set.copyOf(known.entries());
        List<Counted> counted = ballots.list(List.of(stage.id())).stream()
                .filter(ballot -> known.judges().contains(ballot.judge()))
                .map(ballot -> Counted.of(ballot, ids, known.barred(ballot.judge())))
                .toList();
        return new BallotTable(stage, known.entries(), known.judges()).of(counted, criteria);
    }

    private static ScoreTable.Reading reading(SheetMarks sheet) {
        return new ScoreTable.Reading(sheet.entry(), sheet.judge(), sheet.marks());
    }
}
