package org.commended.judging.application;

import java.util.List;
import java.util.Optional;
import org.commended.entry.Entries;
import org.commended.entry.domain.Entry;
import org.commended.judging.EntryReaders;
import org.commended.judging.domain.ExtraReadings;
import org.commended.judging.domain.ReadingList;
import org.commended.judging.domain.Stage;
import org.commended.judging.domain.Stages;
import org.commended.panel.Panels;
import org.commended.programme.Programmes;
import org.commended.programme.domain.Category;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;
import org.commended.shared.EntryId;
import org.commended.shared.NotFound;
import org.commended.shared.PersonId;
import org.springframework.stereotype.Component;

/** Who may do what in judging. What somebody may not see is not found. */
@Component
public class JudgeRights implements EntryReaders {

    private final Programmes programmes;
    private final Entries entries;
    private final Panels panels;
    private final Stages stages;
    private final ExtraReadings extra;

    JudgeRights(Programmes programmes, Entries entries, Panels panels, Stages stages, ExtraReadings extra) {
        this.programmes = programmes;
        this.entries = entries;
        this.panels = panels;
        this.stages = stages;
        this.extra = extra;
    }

    /** An entry and the stage it is scored at, with the end it has for them, for a judge who may score it. */
    public Scorable getScorable(CategoryId category, EntryId id, PersonId judge) {
        return find(category, entries.get(id), judge).orElseThrow(NotFound::new);
    }

    /**
     * The same, held where it stands until the transaction ends. What a judge was giving while the entry moved to another
     * category goes where they were giving it: it is kept, and counts no more.
     */
    Scorable holdScorable(CategoryId category, EntryId id, PersonId judge) {
        entries.keepInPlace(id);
        Entry entry = entries.get(id);
        boolean left = !entry.category().equals(category) && hasLeft(category, id, judge);
        return (left ? scorable(category, entry, judge) : find(category, entry, judge)).orElseThrow(NotFound::new);
    }

    /** Whether the entry was judged here and went to another category, for a judge from whom it is not kept. */
    public boolean hasLeft(CategoryId category, EntryId id, PersonId judge) {
        return panels.mayJudge(judge, category)
                && entries.hasLeft(id, category)
                && !panels.listBarred(category).getOrDefault(judge, List.of()).contains(id);
    }

    @Override
    public boolean mayRead(PersonId judge, EntryId id) {
        Entry entry = entries.get(id);
        return find(entry.category(), entry, judge).isPresent();
    }

    private Optional<Scorable> find(CategoryId category, Entry entry, PersonId judge) {
        boolean judged = entry.category().equals(category) && entry.standing().isJudged();
        if (!judged || !panels.mayJudge(judge, category)) return Optional.empty();
        if (panels.listBarred(judge, category).contains(entry.id())) return Optional.empty();
        return scorable(category, entry, judge);
    }

    private Optional<Scorable> scorable(CategoryId category, Entry entry, PersonId judge) {
        return stages.findLatest(category)
                .filter(stage -> isOf(stage, entry.id()))
                .map(stage -> new ReadingList(stage, extra.list(List.of(category))))
                .filter(reading -> reading.reads(judge, entry.id()))
                .map(reading -> new Scorable(programmes.getCategory(category), reading.stage(judge), entry));
    }

    private boolean isOf(Stage stage, EntryId entry) {
        List<EntryId> only = stages.listEntries(stage.id());
        return only.isEmpty() || only.contains(entry);
    }

    public record Scorable(Category category, Stage stage, Entry entry) {}

    /** A category of the edition that the organiser works on. */
    public Category getCategory(EditionId edition, CategoryId id) {
        Category category = programmes.getCategory(id);
        if (!category.edition().equals(edition)) throw new NotFound();
        return category;
    }

    /** A category that the person chairs. */
    public Category getChaired(CategoryId id, PersonId person) {
        if (!panels.isChair(person, id)) throw new NotFound();
        return programmes.getCategory(id);
    }
}
