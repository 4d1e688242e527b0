package org.commended.judging.application;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commended.entry.domain.Entry;
import org.commended.judging.domain.Criteria;
import org.commended.judging.domain.ExtraReadings;
import org.commended.judging.domain.Owed;
import org.commended.judging.domain.ReadingList;
import org.commended.judging.domain.ReadingOrder;
import org.commended.judging.domain.ScoreSheet;
import org.commended.judging.domain.ScoreSheets;
import org.commended.judging.domain.Stage;
import org.commended.judging.domain.Stages;
import org.commended.judging.practice.Practising;
import org.commended.panel.KeptEntry;
import org.commended.panel.Panels;
import org.commended.programme.Programmes;
import org.commended.programme.domain.Category;
import org.commended.shared.CategoryId;
import org.commended.shared.EntryId;
import org.commended.shared.NotFound;
import org.commended.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a judge has before them in a category. Nothing in it depends on what other judges do. */
@Component
public class JudgesDesk {

    private final Programmes programmes;
    private final Panels panels;
    private final Stages stages;
    private final ScoreSheets sheets;
    private final ReadingScores scores;
    private final ExtraReadings extra;
    private final Practising practising;

    JudgesDesk(
            Programmes programmes,
            Panels panels,
            Stages stages,
            ScoreSheets sheets,
            ReadingScores scores,
            ExtraReadings extra,
            Practising practising) {
        this.programmes = programmes;
        this.panels = panels;
        this.stages = stages;
        this.sheets = sheets;
        this.scores = scores;
        this.extra = extra;
        this.practising = practising;
    }

    /**
     * A judge's category.
     *
     * @param stage the stage judges are at, with the latest end it has for this judge; null before the first one opens, and then there is nothing to read
     * @param pile the entries of the stage that the judge reads, in the judge's own order
     * @param kept the entries of the stage that are kept from the judge
     * @param practiseFirst whether something is left to practise on before they may score
     */
    public record Desk(
            Programmes.Whole whole,
            Category category,
            PersonId judge,
            @Nullable Stage stage,
            List<Item> pile,
            List<KeptEntry> kept,
            boolean practiseFirst) {

        /** Whether each entry has a sheet of its own, as before the first stage opens. */
        public boolean hasSheets() {
            return stage == null || stage.plan().method().isOfMarks();
        }

        public Criteria criteria() {
            return Criteria.of(category, stage);
        }

        public Optional<Item> find(EntryId entry) {
            return pile.stream().filter(item -> item.entry().id().equals(entry)).findFirst();
        }

        /** How many entries the judge still owes before they may read what others gave. */
        public int owed() {
            return Owed.of(
                    pile.stream().map(item -> item.entry().id()).toList(),
                    pile.stream()
                            .flatMap(item -> Stream.ofNullable(item.sheet()))
                            .toList());
        }

        public int left() {
            return (int) pile.stream().filter(item -> !item.isDone()).count();
        }
    }

    /** @param sheet null while nothing stands on it */
    public record Item(Entry entry, @Nullable ScoreSheet sheet) {

        public boolean isDone() {
            return sheet != null && sheet.isDone();
        }

        public int given() {
            return sheet == null ? 0 : sheet.marks().size();
        }
    }

    /** The desk of somebody who sits on the panel and accepted its terms; for others there is none. */
    @Transactional(readOnly = true)
    public Desk get(CategoryId id, PersonId judge) {
        if (!panels.mayJudge(judge, id)) throw new NotFound();
        Category category = programmes.getCategory(id);
        Programmes.Whole whole = programmes.getWhole(category.edition());
        return stages.findLatest(id)
                .map(stage -> open(whole, category, judge, stage))
                .orElseGet(() -> new Desk(whole, category, judge, null, List.of(), List.of(), false));
    }

    /** The same at a stage where each entry has a sheet; elsewhere there is none. */
    @Transactional(readOnly = true)
    public Desk getOfSheets(CategoryId id, PersonId judge) {
        Desk desk = get(id, judge);
        if (!desk.hasSheets()) throw new NotFound();
        return desk;
    }

    private Desk open(Programmes.Whole whole, Category category, PersonId judge, Stage stage) {
        ReadingList reading = new ReadingList(stage, extra.list(List.of(category.id())));
        List<Entry> judged = scores.listEntries(stage).stream()
                .filter(entry -> reading.reads(judge, entry.id()))
                .toList();
        Set<EntryId> ids = judged.stream().map(Entry::id).collect(Collectors.toSet());
        List<KeptEntry> kept = panels.listKept(judge, category.id()).stream()
                .filter(one -> ids.contains(one.entry()))
                .toList();
        Set<EntryId> barred = kept.stream().map(KeptEntry::entry).collect(Collectors.toSet());
        Map<EntryId, ScoreSheet> own =
                sheets.list(stage.id(), judge).stream().collect(toMap(ScoreSheet::entry, Function.identity()));
        List<Item> pile = judged.stream()
                .filter(entry -> !barred.contains(entry.id()))
                .map(entry -> new Item(entry, own.get(entry.id())))
                .toList();
        return new Desk(
                whole,
                category,
                judge,
                reading.stage(judge),
                ReadingOrder.of(judge, pile, item -> item.entry().id()),
                kept,
                practising.isOwed(category.id(), judge));
    }
}
