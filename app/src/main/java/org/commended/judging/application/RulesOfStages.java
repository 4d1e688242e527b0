package org.commended.judging.application;

import java.util.List;
import java.util.Optional;
import org.commended.judging.StageRules;
import org.commended.judging.domain.Criteria;
import org.commended.judging.domain.Stage;
import org.commended.judging.domain.Stages;
import org.commended.programme.Programmes;
import org.commended.programme.domain.Category;
import org.commended.shared.CategoryId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class RulesOfStages implements StageRules {

    private final Programmes programmes;
    private final Stages stages;

    RulesOfStages(Programmes programmes, Stages stages) {
        this.programmes = programmes;
        this.stages = stages;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Rules> list(CategoryId id) {
        Category category = programmes.getCategory(id);
        return stages.list(id).stream().map(stage -> rules(category, stage)).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Rules> findScored(CategoryId id) {
        return stages.findLatestScored(id).map(stage -> rules(programmes.getCategory(id), stage));
    }

    private static Rules rules(Category category, Stage stage) {
        return new Rules(stage.id(), stage.plan(), Criteria.of(category, stage).list(), stage.judges());
    }
}
