package org.commended.programme.application;

import java.util.List;
import org.commended.programme.EditionHidden;
import org.commended.programme.Programmes;
import org.commended.programme.Reliance;
import org.commended.programme.domain.Edition;
import org.commended.programme.domain.SavedMeanwhile;
import org.commended.programme.domain.SetUps;
import org.commended.shared.EditionId;
import org.commended.shared.Outcome;
import org.commended.shared.Refusal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Closes the public pages of an edition again, as long as nothing of it was announced. */
@Component
public class HidingEdition {

    private final Programmes programmes;
    private final SetUps setUps;
    private final ObjectProvider<Reliance> reliances;
    private final ApplicationEventPublisher events;

    HidingEdition(
            Programmes programmes,
            SetUps setUps,
            ObjectProvider<Reliance> reliances,
            ApplicationEventPublisher events) {
        this.programmes = programmes;
        this.setUps = setUps;
        this.reliances = reliances;
        this.events = events;
    }

    @Transactional
    public Outcome<Edition> hide(EditionId id, Doing doing) {
        Edition edition = programmes.getEdition(id);
        if (edition.publicSince() == null) return Outcome.done(edition);
        List<Refusal> reasons = reliances
                .orderedStream()
                .flatMap(reliance -> reliance.againstHiding(id).stream())
                .toList();
        return reasons.isEmpty() ? hide(edition, doing) : Outcome.refused(reasons);
    }

    private Outcome<Edition> hide(Edition edition, Doing doing) {
        Edition hidden = edition.publicSince(null);
        if (!setUps.save(hidden)) return Outcome.refused(new SavedMeanwhile());
        events.publishEvent(new EditionHidden(edition.id(), doing.by(), doing.at()));
        return Outcome.done(hidden);
    }
}
