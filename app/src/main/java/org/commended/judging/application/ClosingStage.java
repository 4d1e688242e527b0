package org.commended.judging.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.commended.judging.StageClosed;
import org.commended.judging.StageExtended;
import org.commended.judging.domain.Stage;
import org.commended.judging.domain.StageRefusal.ClosesInThePast;
import org.commended.judging.domain.StageRefusal.LaterStageThere;
import org.commended.judging.domain.Stages;
import org.commended.programme.domain.Category;
import org.commended.shared.NotFound;
import org.commended.shared.Outcome;
import org.commended.shared.PersonId;
import org.commended.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends a stage at once, or gives it another end, which may open it again. */
@Component
public class ClosingStage {

    private final Stages stages;
    private final ApplicationEventPublisher events;

    ClosingStage(Stages stages, ApplicationEventPublisher events) {
        this.stages = stages;
        this.events = events;
    }

    @Transactional
    public void close(Category category, UUID id, PersonId by, Instant now) {
        Stage stage = get(category, id);
        if (stage.isClosed(now)) return;
        stages.save(stage.closing(now));
        events.publishEvent(new StageClosed(category.edition(), by, now, id, category.id(), now));
    }

    @Transactional
    public Outcome<UUID> extend(Category category, UUID id, Instant until, PersonId by, Instant now) {
        Stage stage = get(category, id);
        List<Refusal> reasons = new ArrayList<>();
        if (!until.isAfter(now)) reasons.add(new ClosesInThePast());
        Optional<Stage> latest = stages.findLatest(category.id());
        if (latest.isPresent() && !latest.get().id().equals(id)) reasons.add(new LaterStageThere());
        if (!reasons.isEmpty()) return Outcome.refused(reasons);
        if (until.equals(stage.closesAt())) return Outcome.done(id);
        stages.save(stage.closing(until));
        events.publishEvent(new StageExtended(category.edition(), by, now, id, category.id(), until));
        return Outcome.done(id);
    }

    private Stage get(Category category, UUID id) {
        stages.hold(category.id());
        return stages.find(id)
                .filter(stage -> stage.category().equals(category.id()))
                .orElseThrow(NotFound::new);
    }
}
