package org.commended.judging.application;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.commended.entry.Anonymity;
import org.commended.entry.Entries;
import org.commended.entry.domain.Entry;
import org.commended.judging.Presented;
import org.commended.judging.Progress;
import org.commended.judging.domain.CategoryJudging;
import org.commended.judging.domain.ExtraReading;
import org.commended.judging.domain.ExtraReadings;
import org.commended.judging.domain.Pace;
import org.commended.judging.domain.ReadingList;
import org.commended.judging.domain.ScoreSheet.State;
import org.commended.judging.domain.ScoreSheets;
import org.commended.judging.domain.ScoreSheets.SheetState;
import org.commended.judging.domain.Stage;
import org.commended.judging.domain.Stages;
import org.commended.panel.PanelMember;
import org.commended.panel.Panels;
import org.commended.programme.Programmes;
import org.commended.programme.domain.Category;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How far the judging of an edition is, in as many queries for twenty categories as for one. */
@Component
public class WatchingProgress implements Progress {

    private final Programmes programmes;
    private final Entries entries;
    private final Panels panels;
    private final Stages stages;
    private final ScoreSheets sheets;
    private final JudgesDesk desks;
    private final ExtraReadings extra;
    private final Anonymity anonymity;
    private final Presented presented;

    WatchingProgress(
            Programmes programmes,
            Entries entries,
            Panels panels,
            Stages stages,
            ScoreSheets sheets,
            JudgesDesk desks,
            ExtraReadings extra,
            Anonymity anonymity,
            Presented presented) {
        this.programmes = programmes;
        this.entries = entries;
        this.panels = panels;
        this.stages = stages;
        this.sheets = sheets;
        this.desks = desks;
        this.extra = extra;
        this.anonymity = anonymity;
        this.presented = presented;
    }

    @Override
    @Transactional(readOnly = true)
    public int left(CategoryId category, PersonId judge, Instant now) {
        if (!panels.mayJudge(judge, category)) return 0;
        JudgesDesk.Desk desk = desks.get(category, judge);
        return desk.stage() == null || desk.stage().isClosed(now) ? 0 : desk.owed();
    }

    @Override
    @Transactional(readOnly = true)
    public List<JudgeProgress> list(EditionId edition, Instant now) {
        return list(edition).stream()
                .filter(category ->
                        category.stage() != null && !category.stage().isClosed(now))
                .flatMap(category -> progress(category, now))
                .toList();
    }

    private static Stream<JudgeProgress> progress(CategoryJudging category, Instant now) {
        Stage stage = category.stage();
        if (stage == null) return Stream.empty();
        return category.judges().stream()
                .filter(judge -> judge.member().accepted())
                .map(judge -> progress(judge, stage, Pace.of(judge.done(), judge.due(), stage, now)));
    }

    private static JudgeProgress progress(CategoryJudging.Judge judge, Stage stage, Pace pace) {
        return new JudgeProgress(
                judge.member().category(),
                judge.member().person(),
                judge.member().name(),
                judge.due(),
                judge.done(),
                stage.closesAt(),
                pace.state().word(),
                pace.isBehind());
    }

    /** All categories of an edition that are judged, in the order of their set-up. */
    @Transactional(readOnly = true)
    public List<CategoryJudging> list(EditionId edition) {
        List<Category> categories = programmes.listCategories(edition);
        Map<CategoryId, Stage> latest = stages
                .listLatest(categories.stream().map(Category::id).toList())
                .stream()
                .collect(toMap(Stage::category, Function.identity()));
        Known known = known(edition, categories, latest.values());
        return categories.stream()
                .map(category -> judging(category, latest, known))
                .toList();
    }

    /**
     * Everything that is known of an edition, by what it is looked up by.
     *
     * @param done the sheets that need nothing more, by stage and judge
     */
    private record Known(
            Map<CategoryId, Set<EntryId>> judged,
            Map<UUID, List<EntryId>> only,
            Map<CategoryId, List<PanelMember>> members,
            Map<PersonId, List<EntryId>> barred,
            Map<UUID, Map<PersonId, Set<EntryId>>> done,
            Map<UUID, ReadingList> reading,
            Map<UUID, Set<EntryId>> ahead) {}

    /** What nobody has gone through yet is not there for judges, where names are hidden. */
    private Set<EntryId> unredacted(List<Category> categories) {
        return categories.stream()
                .filter(category -> Boolean.TRUE.equals(category.details().anonymous()))
                .flatMap(category -> anonymity.listUnredacted(category.id()).stream())
                .map(Entry::id)
                .collect(toSet());
    }

    private Known known(EditionId edition, List<Category> categories, Collection<Stage> stagesNow) {
        Set<EntryId> unredacted = unredacted(categories);
        List<UUID> latest = stagesNow.stream().map(Stage::id).toList();
        return new Known(
                entries.list(edition).stream()
                        .filter(entry -> entry.standing().isJudged() && !unredacted.contains(entry.id()))
                        .collect(groupingBy(Entry::category, mapping(Entry::id, toSet()))),
                stages.listEntries(latest),
                panels.list(edition).stream().collect(groupingBy(PanelMember::category)),
                panels.listBarred(edition),
                sheets.listStates(latest).stream()
                        .filter(sheet -> sheet.state() != State.OPEN)
                        .collect(groupingBy(
                                SheetState::stage, groupingBy(SheetState::judge, mapping(SheetState::entry, toSet())))),
                reading(stagesNow),
                presented.listAhead(edition));
    }

    /** Guests of an earlier stage are guests at the latest too: so by category. */
    private Map<UUID, ReadingList> reading(Collection<Stage> stagesNow) {
        List<ExtraReading> all =
                extra.list(stagesNow.stream().map(Stage::category).toList());
        return stagesNow.stream().collect(toMap(Stage::id, stage -> new ReadingList(stage, all)));
    }

    private static CategoryJudging judging(Category category, Map<CategoryId, Stage> latest, Known known) {
        Stage stage = latest.get(category.id());
        Set<EntryId> judged = known.judged().getOrDefault(category.id(), Set.of());
        List<EntryId> only = stage == null ? List.of() : known.only().getOrDefault(stage.id(), List.of());
        Set<EntryId> atStage = judged.stream()
                .filter(id -> only.isEmpty() || only.contains(id))
                .collect(toSet());
        return new CategoryJudging(
                category,
                stage,
                atStage.size(),
                known.members().getOrDefault(category.id(), List.of()).stream()
                        .map(member -> judge(member, stage == null ? null : stage.id(), atStage, known))
                        .toList());
    }

    private static CategoryJudging.Judge judge(
            PanelMember member, @org.jspecify.annotations.Nullable UUID stage, Set<EntryId> atStage, Known known) {
        List<EntryId> barred = known.barred().getOrDefault(member.person(), List.of());
        ReadingList reading = stage == null ? null : known.reading().get(stage);
        Set<EntryId> theirs = atStage.stream()
                .filter(id -> reading == null || reading.reads(member.person(), id))
                .collect(toSet());
        Set<EntryId> own = theirs.stream().filter(id -> !barred.contains(id)).collect(toSet());
        int kept = theirs.size() - own.size();
        if (stage == null || !member.accepted()) return new CategoryJudging.Judge(member, 0, 0, kept, 0);
        Set<EntryId> done = known.done().getOrDefault(stage, Map.of()).getOrDefault(member.person(), Set.of());
        int in = (int) own.stream().filter(done::contains).count();
        Set<EntryId> unmet = known.ahead().getOrDefault(stage, Set.of());
        int ahead = (int) own.stream()
                .filter(id -> unmet.contains(id) && !done.contains(id))
                .count();
        return new CategoryJudging.Judge(member, own.size(), in, kept, ahead);
    }
}
