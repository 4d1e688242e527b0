package org.commended.judging.application;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.commended.judging.domain.ScoreSheet;
import org.commended.judging.domain.ScoreSheets;
import org.commended.judging.domain.ScoreSheets.SheetState;
import org.commended.judging.domain.Stages;
import org.commended.panel.LeftMember;
import org.commended.panel.Panels;
import org.commended.shared.CategoryId;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What judges who left had handed in at a category's present stage: kept, named, and counted nowhere. */
@Component
public class ScoresSetAside {

    private final Panels panels;
    private final Stages stages;
    private final ScoreSheets sheets;

    ScoresSetAside(Panels panels, Stages stages, ScoreSheets sheets) {
        this.panels = panels;
        this.stages = stages;
        this.sheets = sheets;
    }

    /** A judge who left, and how many sheets of theirs count no more. */
    public record SetAside(LeftMember judge, int sheets) {}

    /** @param viewer from whom entries may be kept: those are not counted */
    @Transactional(readOnly = true)
    public List<SetAside> list(CategoryId category, PersonId viewer) {
        return list(category, () -> panels.listBarred(viewer, category));
    }

    /** Whose sheets count no more, whatever they are about. */
    @Transactional(readOnly = true)
    public List<PersonId> listJudges(CategoryId category) {
        return list(category, List::of).stream()
                .map(aside -> aside.judge().person())
                .distinct()
                .toList();
    }

    private List<SetAside> list(CategoryId category, Supplier<List<EntryId>> asideFrom) {
        List<LeftMember> left = panels.listLeft(category);
        if (left.isEmpty()) return List.of();
        List<EntryId> kept = asideFrom.get();
        Map<PersonId, Long> in = stages.findLatest(category).stream()
                .flatMap(stage -> sheets.listStates(List.of(stage.id())).stream())
                .filter(sheet -> sheet.state() == ScoreSheet.State.IN && !kept.contains(sheet.entry()))
                .collect(groupingBy(SheetState::judge, counting()));
        return left.stream()
                .filter(judge -> in.containsKey(judge.person()))
                .map(judge -> new SetAside(judge, Math.toIntExact(in.getOrDefault(judge.person(), 0L))))
                .toList();
    }
}
