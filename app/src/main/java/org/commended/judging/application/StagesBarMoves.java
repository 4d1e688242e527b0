package org.commended.judging.application;

import org.commended.entry.MoveBar;
import org.commended.judging.domain.Stages;
import org.springframework.stereotype.Component;

/** No entry comes into a category whose judges are done, or read a choice of entries already. */
@Component
class StagesBarMoves implements MoveBar {

    private final Stages stages;

    StagesBarMoves(Stages stages) {
        this.stages = stages;
    }

    @Override
    public boolean barsComing(Case asked) {
        return stages.findLatest(asked.to().id())
                .filter(stage -> stage.isClosed(asked.now())
                        || !stages.listEntries(stage.id()).isEmpty())
                .isPresent();
    }
}
