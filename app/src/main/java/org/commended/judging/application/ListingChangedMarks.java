package org.commended.judging.application;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.commended.judging.ChangedMarks;
import org.commended.judging.domain.ChangeReasons;
import org.commended.judging.domain.ChangeReasons.Change;
import org.commended.judging.domain.Criteria;
import org.commended.judging.domain.ScoreSheet;
import org.commended.judging.domain.ScoreSheets;
import org.commended.judging.domain.Stage;
import org.commended.judging.domain.Stages;
import org.commended.panel.PanelMember;
import org.commended.panel.Panels;
import org.commended.programme.Programmes;
import org.commended.programme.domain.Category;
import org.commended.shared.CategoryId;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.springframework.stereotype.Component;

/** Read from the sheets as they stand, so that no mark that counts is left out; the reasons are set beside them. */
@Component
class ListingChangedMarks implements ChangedMarks {

    private final Stages stages;
    private final ScoreSheets sheets;
    private final ChangeReasons reasons;
    private final Programmes programmes;
    private final Panels panels;

    ListingChangedMarks(
            Stages stages, ScoreSheets sheets, ChangeReasons reasons, Programmes programmes, Panels panels) {
        this.stages = stages;
        this.sheets = sheets;
        this.reasons = reasons;
        this.programmes = programmes;
        this.panels = panels;
    }

    /** All that was given in a category by those who sit on its panel, and why it changed, by {@link #key}. */
    private record Known(
            Category category, List<Stage> stages, Map<UUID, List<ScoreSheet>> given, Map<String, Change> why) {

        /** What counts of what a judge gave: marks that were withdrawn, or never handed in with gaps, are none. */
        List<ScoreSheet> counted(Stage stage, PersonId judge) {
            Criteria criteria = Criteria.of(category, stage);
            return given.getOrDefault(stage.id(), List.of()).stream()
                    .filter(sheet -> sheet.judge().equals(judge) && sheet.counts(criteria))
                    .toList();
        }
    }

    @Override
    public List<Changed> list(CategoryId category) {
        Map<PersonId, List<EntryId>> barred = panels.listBarred(category);
        Known known = known(programmes.getCategory(category));
        List<Changed> changes = new ArrayList<>();
        for (Stage stage : known.stages())
            if (MarksBefore.isMeeting(stage))
                for (ScoreSheet sheet : known.given().getOrDefault(stage.id(), List.of()))
                    if (!barred.getOrDefault(sheet.judge(), List.of()).contains(sheet.entry()))
                        changes.addAll(changes(known, stage, sheet));
        changes.sort(Comparator.comparing((Changed one) -> one.entry().value())
                .thenComparing(one -> one.judge().value())
                .thenComparing(Changed::criterion));
        return changes;
    }

    private Known known(Category category) {
        Set<PersonId> panel =
                panels.list(category.id()).stream().map(PanelMember::person).collect(toSet());
        List<Stage> all = stages.list(category.id());
        List<UUID> ids = all.stream().map(Stage::id).toList();
        return new Known(
                category,
                all,
                sheets.list(ids).stream()
                        .filter(sheet -> panel.contains(sheet.judge()))
                        .collect(groupingBy(ScoreSheet::stage)),
                reasons.list(ids).stream()
                        .collect(toMap(
                                one -> key(one.stage(), one.entry(), one.judge(), one.criterion()),
                                one -> one,
                                (one, later) -> later)));
    }

    private static String key(UUID stage, EntryId entry, PersonId judge, String criterion) {
        return stage + " " + entry + " " + judge + " " + criterion;
    }

    private static List<Changed> changes(Known known, Stage stage, ScoreSheet sheet) {
        if (!sheet.counts(Criteria.of(known.category(), stage))) return List.of();
        Map<String, Integer> before = new HashMap<>();
        for (Stage earlier : known.stages())
            if (earlier.position() < stage.position())
                before.putAll(MarksBefore.marks(known.category(), earlier, stage, known.counted(earlier, sheet.judge()))
                        .getOrDefault(sheet.entry(), Map.of()));
        List<Changed> changes = new ArrayList<>();
        sheet.marks().forEach((criterion, mark) -> {
            Integer last = before.get(criterion);
            if (last != null && !last.equals(mark)) changes.add(changed(known, sheet, criterion, last));
        });
        return changes;
    }

    private static Changed changed(Known known, ScoreSheet sheet, String criterion, int before) {
        Change why = known.why().get(key(sheet.stage(), sheet.entry(), sheet.judge(), criterion));
        Instant at = why == null ? sheet.changedAt() : why.at();
        return new Changed(
                sheet.entry(),
                sheet.judge(),
                criterion,
                before,
                sheet.mark(criterion),
                why == null ? "" : why.reason(),
                at);
    }
}
