package org.commended.judging.application;

import org.commended.judging.domain.Stage;
import org.commended.judging.domain.Stages;
import org.commended.panel.Panels;
import org.commended.panel.TermsAccepted;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Where a sample of the panel judges a stage, whoever takes the place of one of them judges it too. */
@Component
class FillingSample {

    private final Stages stages;
    private final Panels panels;

    FillingSample(Stages stages, Panels panels) {
        this.stages = stages;
        this.panels = panels;
    }

    @EventListener
    void on(TermsAccepted accepted) {
        stages.findLatest(accepted.category())
                .filter(stage -> !stage.asks(accepted.person()))
                .filter(stage -> replacesOneOf(stage, accepted))
                .ifPresent(stage -> stages.addJudge(stage.id(), accepted.person()));
    }

    private boolean replacesOneOf(Stage stage, TermsAccepted accepted) {
        return panels.listReplaced(accepted.person(), accepted.category()).stream()
                .anyMatch(stage::asks);
    }
}
