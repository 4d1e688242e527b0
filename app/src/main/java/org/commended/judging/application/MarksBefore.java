package org.commended.judging.application;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.commended.judging.Presented;
import org.commended.judging.Presented.Met;
import org.commended.judging.application.JudgeRights.Scorable;
import org.commended.judging.domain.Before;
import org.commended.judging.domain.ChangeReasons;
import org.commended.judging.domain.ChangeReasons.Change;
import org.commended.judging.domain.Criteria;
import org.commended.judging.domain.ScoreSheet;
import org.commended.judging.domain.ScoreSheets;
import org.commended.judging.domain.Stage;
import org.commended.judging.domain.Stages;
import org.commended.programme.domain.Category;
import org.commended.programme.domain.Category.StageKind;
import org.commended.programme.domain.Criterion;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.springframework.stereotype.Component;

/** A judge's own marks of the stages before, where they meet entries; and why they change. */
@Component
public class MarksBefore {

    private static final Set<StageKind> MEET = Set.of(StageKind.PRESENTATION, StageKind.SITE_VISIT);
    private static final int LONGEST = 2_000;

    private final Stages stages;
    private final ScoreSheets sheets;
    private final ChangeReasons reasons;
    private final Presented presented;

    MarksBefore(Stages stages, ScoreSheets sheets, ChangeReasons reasons, Presented presented) {
        this.stages = stages;
        this.sheets = sheets;
        this.reasons = reasons;
        this.presented = presented;
    }

    /** Of everything the judge reads at a stage; nothing at one where nobody is met. */
    public Map<EntryId, Before> list(Category category, Stage stage, PersonId judge) {
        if (!isMeeting(stage)) return Map.of();
        Map<EntryId, Map<String, Integer>> marks = new HashMap<>();
        for (Stage earlier : stages.list(category.id()))
            if (earlier.position() < stage.position())
                marks(category, earlier, stage, sheets.list(earlier.id(), judge))
                        .forEach((entry, given) -> marks.computeIfAbsent(entry, one -> new HashMap<>())
                                .putAll(given));
        Map<EntryId, Map<String, String>> why = reasons.list(stage.id(), judge);
        Map<EntryId, Met> met = presented.list(stage.id());
        Map<EntryId, Before> before = new HashMap<>();
        Set<EntryId> all = new HashSet<>(marks.keySet());
        all.addAll(met.keySet());
        for (EntryId entry : all)
            before.put(
                    entry,
                    new Before(marks.getOrDefault(entry, Map.of()), why.getOrDefault(entry, Map.of()), met.get(entry)));
        return before;
    }

    /** Of one judge's sheets of an earlier stage, the marks that can be set beside those of a later one. */
    static Map<EntryId, Map<String, Integer>> marks(
            Category category, Stage earlier, Stage later, Collection<ScoreSheet> given) {
        Set<String> same = same(Criteria.of(category, earlier), Criteria.of(category, later));
        Map<EntryId, Map<String, Integer>> marks = new HashMap<>();
        for (ScoreSheet sheet : given)
            sheet.marks().forEach((criterion, mark) -> {
                if (same.contains(criterion))
                    marks.computeIfAbsent(sheet.entry(), entry -> new HashMap<>())
                            .put(criterion, mark);
            });
        return marks;
    }

    /** Whether judges meet entries at a stage. */
    static boolean isMeeting(Stage stage) {
        return MEET.contains(stage.kind());
    }

    /** Criteria that are marked on one scale at both stages. */
    private static Set<String> same(Criteria earlier, Criteria now) {
        Map<String, Integer> scales = earlier.list().stream()
                .collect(Collectors.toMap(Criterion::id, Criteria::highest, (one, other) -> one));
        return now.list().stream()
                .filter(one -> scales.getOrDefault(one.id(), -1) == Criteria.highest(one))
                .map(Criterion::id)
                .collect(Collectors.toSet());
    }

    Before get(Scorable at, PersonId judge) {
        return list(at.category(), at.stage(), judge).getOrDefault(at.entry().id(), Before.NOTHING);
    }

    /** Keeps the reasons that came with a sheet which was saved; nothing of marks that had none before. */
    void keep(Before before, ScoreSheet saved, Map<String, String> given, Instant now) {
        given.forEach((criterion, reason) -> {
            Integer last = before.mark(criterion);
            if (last == null) return;
            reasons.keep(new Change(
                    saved.stage(),
                    saved.entry(),
                    saved.judge(),
                    criterion,
                    last,
                    saved.mark(criterion),
                    reason.length() > LONGEST ? reason.substring(0, LONGEST) : reason,
                    now));
        });
    }
}
