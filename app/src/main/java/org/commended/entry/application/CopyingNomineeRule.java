package org.commended.entry.application;

import org.commended.entry.domain.Nominees;
import org.commended.programme.EditionCreated;
import org.commended.shared.EditionId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Where nominees agreed first last year, they agree first in the edition that is made from it. */
@Component
class CopyingNomineeRule {

    private final Nominees nominees;

    CopyingNomineeRule(Nominees nominees) {
        this.nominees = nominees;
    }

    @EventListener
    void hear(EditionCreated created) {
        EditionId source = created.copiedFrom();
        if (source != null && nominees.agreeFirst(source))
            nominees.agreeFirst(created.edition(), true, created.by(), created.at());
    }
}
