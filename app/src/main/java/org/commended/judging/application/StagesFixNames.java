package org.commended.judging.application;

import java.util.List;
import org.commended.judging.domain.NamesFixed;
import org.commended.judging.domain.Stages;
import org.commended.programme.Reliance;
import org.commended.shared.CategoryId;
import org.commended.shared.Refusal;
import org.springframework.stereotype.Component;

/** What judges were shown, or were not, cannot be otherwise in the middle of it. */
@Component
class StagesFixNames implements Reliance {

    private final Stages stages;

    StagesFixNames(Stages stages) {
        this.stages = stages;
    }

    @Override
    public List<Refusal> againstSwitchingNames(CategoryId category) {
        return stages.findLatest(category).isPresent() ? List.of(new NamesFixed()) : List.of();
    }
}
