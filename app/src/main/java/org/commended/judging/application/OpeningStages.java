package org.commended.judging.application;

import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.commended.entry.Anonymity;
import org.commended.entry.Entries;
import org.commended.entry.domain.Entry;
import org.commended.judging.OpeningStage;
import org.commended.judging.StageOpened;
import org.commended.judging.domain.Stage;
import org.commended.judging.domain.StageRefusal.ClosesInThePast;
import org.commended.judging.domain.StageRefusal.EarlierStageOpen;
import org.commended.judging.domain.StageRefusal.EntriesNotRedacted;
import org.commended.judging.domain.StageRefusal.NobodyToJudge;
import org.commended.judging.domain.StageRefusal.NotAllJudged;
import org.commended.judging.domain.StageRefusal.NothingToJudge;
import org.commended.judging.domain.StageRefusal.TooManyForPairs;
import org.commended.judging.domain.Stages;
import org.commended.panel.ConflictSearch;
import org.commended.panel.PanelMember;
import org.commended.panel.Panels;
import org.commended.programme.Programmes;
import org.commended.programme.domain.StagePlan.Method;
import org.commended.shared.EntryId;
import org.commended.shared.Outcome;
import org.commended.shared.PersonId;
import org.commended.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class OpeningStages implements OpeningStage {

    /** Each judge would have more than two hundred pairs to answer. */
    private static final int MOST_IN_PAIRS = 80;

    private final Programmes programmes;
    private final Entries entries;
    private final Anonymity anonymity;
    private final Panels panels;
    private final ConflictSearch conflicts;
    private final Stages stages;
    private final ApplicationEventPublisher events;

    OpeningStages(
            Programmes programmes,
            Entries entries,
            Anonymity anonymity,
            Panels panels,
            ConflictSearch conflicts,
            Stages stages,
            ApplicationEventPublisher events) {
        this.programmes = programmes;
        this.entries = entries;
        this.anonymity = anonymity;
        this.panels = panels;
        this.conflicts = conflicts;
        this.stages = stages;
        this.events = events;
    }

    @Override
    @Transactional
    public Outcome<UUID> open(Opening opening, PersonId by, Instant now) {
        stages.hold(opening.category());
        Optional<Stage> before = stages.findLatest(opening.category());
        List<Refusal> reasons = reasonsAgainst(opening, before, now);
        if (!reasons.isEmpty()) return Outcome.refused(reasons);
        conflicts.search(opening.category(), now);
        Stage stage = new Stage(
                UUID.randomUUID(),
                opening.category(),
                opening.plan(),
                opening.judges(),
                before.map(Stage::position).orElse(0) + 1,
                now,
                opening.closesAt());
        stages.add(stage, opening.entries());
        events.publishEvent(new StageOpened(
                programmes.getCategory(opening.category()).edition(),
                by,
                now,
                stage.id(),
                opening.category(),
                opening.closesAt()));
        return Outcome.done(stage.id());
    }

    private boolean isAnybodyThere(Opening opening) {
        Set<PersonId> panel = panels.list(opening.category()).stream()
                .map(PanelMember::person)
                .collect(toSet());
        return opening.judges().isEmpty() ? !panel.isEmpty() : panel.containsAll(opening.judges());
    }

    private List<Refusal> reasonsAgainst(Opening opening, Optional<Stage> before, Instant now) {
        List<Refusal> reasons = new ArrayList<>();
        Set<EntryId> judged =
                entries.listJudged(opening.category()).stream().map(Entry::id).collect(toSet());
        int unredacted = anonymity.listUnredacted(opening.category()).size();
        if (unredacted > 0) reasons.add(new EntriesNotRedacted(unredacted));
        if (judged.isEmpty() && unredacted == 0) reasons.add(new NothingToJudge());
        if (!judged.containsAll(opening.entries())) reasons.add(new NotAllJudged());
        int compared =
                opening.entries().isEmpty() ? judged.size() : opening.entries().size();
        if (opening.plan().method() == Method.PAIRS && compared > MOST_IN_PAIRS)
            reasons.add(new TooManyForPairs(compared, MOST_IN_PAIRS));
        if (!isAnybodyThere(opening)) reasons.add(new NobodyToJudge());
        if (before.isPresent() && !before.get().isClosed(now)) reasons.add(new EarlierStageOpen());
        Instant closesAt = opening.closesAt();
        if (closesAt != null && !closesAt.isAfter(now)) reasons.add(new ClosesInThePast());
        return reasons;
    }
}
