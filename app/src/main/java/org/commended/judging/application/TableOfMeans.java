package org.commended.judging.application;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.commended.entry.Anonymity;
import org.commended.entry.Entries;
import org.commended.entry.domain.Entry;
import org.commended.judging.Confidence;
import org.commended.judging.EntryStanding;
import org.commended.judging.application.ReadingScores.Bench;
import org.commended.judging.domain.Criteria;
import org.commended.judging.domain.ExtraReadings;
import org.commended.judging.domain.Marking;
import org.commended.judging.domain.Owed;
import org.commended.judging.domain.ReadingList;
import org.commended.judging.domain.ScoreSheet;
import org.commended.judging.domain.ScoreSheets;
import org.commended.judging.domain.ScoreSheets.SheetState;
import org.commended.judging.domain.ScoreTable;
import org.commended.judging.domain.Stage;
import org.commended.judging.domain.Stages;
import org.commended.panel.PanelMember;
import org.commended.programme.domain.Category;
import org.commended.programme.domain.StagePlan.Method;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The scores of a category's present stage: ranked, and judge by judge. */
@Component
public class TableOfMeans {

    private final Entries entries;
    private final Stages stages;
    private final ScoreSheets sheets;
    private final ReadingScores scores;
    private final ExtraReadings extra;
    private final Anonymity anonymity;

    TableOfMeans(
            Entries entries,
            Stages stages,
            ScoreSheets sheets,
            ReadingScores scores,
            ExtraReadings extra,
            Anonymity anonymity) {
        this.entries = entries;
        this.stages = stages;
        this.sheets = sheets;
        this.scores = scores;
        this.extra = extra;
        this.anonymity = anonymity;
    }

    /** Whose sheet for what. */
    public record By(PersonId judge, EntryId entry) {}

    /**
     * The scores of a stage.
     *
     * @param stage null before the first opens
     * @param entries by their means, the highest first
     * @param judges who accepted the terms, the chair first
     * @param barred the entries kept from each judge
     * @param said the sheets that say more than marks: that the judge would rather not score, or how sure they are
     * @param reading who reads what; null before the first stage opens
     * @param kept how many entries are kept from whoever looks
     * @param told whether what is kept from them could be worked out from what they would see: then no table is made
     * @param hidden whether names are hidden, so that from whom an entry is kept is not said
     */
    public record Means(
            Category category,
            @Nullable Stage stage,
            List<EntryStanding> entries,
            Map<EntryId, Entry> known,
            ScoreTable table,
            List<PanelMember> judges,
            Map<PersonId, List<EntryId>> barred,
            Map<By, SheetState> said,
            @Nullable ReadingList reading,
            int kept,
            boolean told,
            boolean hidden) {

        /** Whether a judge reads an entry at all: guests do only where they were asked. */
        public boolean isAsked(PersonId judge, EntryId entry) {
            return reading == null || reading.reads(judge, entry);
        }

        public boolean isGuest(PersonId judge) {
            return reading != null && reading.isGuest(judge);
        }

        public boolean isBarred(PersonId judge, EntryId entry) {
            return barred.getOrDefault(judge, List.of()).contains(entry);
        }

        public boolean abstained(PersonId judge, EntryId entry) {
            SheetState sheet = said.get(new By(judge, entry));
            return sheet != null && sheet.state() == ScoreSheet.State.ABSTAINED;
        }

        /** How sure a judge says they are of what they gave an entry; null where they did not say. */
        public @Nullable Confidence confidence(PersonId judge, EntryId entry) {
            SheetState sheet = said.get(new By(judge, entry));
            return sheet == null ? null : sheet.confidence();
        }

        /** How many sheets there can be: a judge's for an entry, unless it is kept from them or they abstained. */
        public int wanted(EntryId entry) {
            return (int) judges.stream()
                    .map(PanelMember::person)
                    .filter(judge -> isAsked(judge, entry) && !isBarred(judge, entry) && !abstained(judge, entry))
                    .count();
        }

        public int wanted() {
            return entries.stream().mapToInt(one -> wanted(one.entry())).sum();
        }

        public int in() {
            return entries.stream().mapToInt(EntryStanding::readings).sum();
        }
    }

    /** @param viewer from whom entries may be kept */
    @Transactional(readOnly = true)
    public Means get(Category category, PersonId viewer) {
        Optional<Stage> stage = stages.findLatest(category.id());
        List<Entry> judged = stage.map(scores::listEntries).orElseGet(() -> entries.listJudged(category.id()));
        Bench bench = scores.getBench(category.id());
        List<EntryId> kept = bench.barred().getOrDefault(viewer, List.of());
        List<Entry> shown =
                judged.stream().filter(entry -> !kept.contains(entry.id())).toList();
        boolean told = stage.filter(open -> isTold(open, kept)).isPresent();
        ScoreTable table = stage.filter(open -> !told)
                .map(open -> scores.getTable(open, shown, Criteria.of(category, open), bench))
                .orElseGet(() -> nothing(category, stage, shown));
        return new Means(
                category,
                stage.orElse(null),
                StandingsByMean.rank(shown, table),
                shown.stream().collect(toMap(Entry::id, Function.identity())),
                table,
                bench.judges(),
                bench.barred(),
                stage.map(this::said).orElse(Map.of()),
                stage.map(open -> new ReadingList(open, extra.list(List.of(category.id()))))
                        .orElse(null),
                judged.size() - shown.size(),
                told,
                anonymity.hides(category.id()));
    }

    /**
     * Points that one judge shares out add up to what is known, so what is missing would tell what a kept entry got, whether it is
     * still judged or not.
     */
    private boolean isTold(Stage stage, List<EntryId> kept) {
        if (stage.plan().method() != Method.POINTS || kept.isEmpty()) return false;
        List<EntryId> only = stages.listEntries(stage.id());
        return only.isEmpty() || kept.stream().anyMatch(only::contains);
    }

    /** How many entries of a table its reader, who is one of its judges, still owes before they may read it. */
    @Transactional(readOnly = true)
    public int owed(Means means, PersonId judge, Instant now) {
        ReadingList reading = means.reading();
        if (reading == null || reading.stage(judge).isClosed(now)) return 0;
        Set<EntryId> asked = means.entries().stream()
                .map(EntryStanding::entry)
                .filter(entry -> reading.reads(judge, entry))
                .collect(toSet());
        return Owed.of(asked, sheets.list(reading.stage().id(), judge));
    }

    private static ScoreTable nothing(Category category, Optional<Stage> stage, List<Entry> shown) {
        Criteria criteria = Criteria.of(category, stage.orElse(null));
        List<EntryId> ids = shown.stream().map(Entry::id).toList();
        return stage.map(open ->
                        new ScoreTable(ids, List.of(), criteria.list(), List.of(), Marking.of(open.plan(), criteria)))
                .orElseGet(() -> new ScoreTable(List.of(), List.of(), criteria.list(), List.of()));
    }

    private Map<By, SheetState> said(Stage stage) {
        return sheets.listSayingMore(stage.id()).stream()
                .collect(toMap(sheet -> new By(sheet.judge(), sheet.entry()), Function.identity()));
    }
}
