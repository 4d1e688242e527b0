package org.commended.programme.application;

import org.commended.programme.EditionOpenedToPublic;
import org.commended.programme.Programmes;
import org.commended.programme.domain.Edition;
import org.commended.programme.domain.SavedMeanwhile;
import org.commended.programme.domain.SetUps;
import org.commended.shared.EditionId;
import org.commended.shared.Outcome;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens the public pages of an edition. What looks wrong does not hinder it: the organiser knows best. */
@Component
public class OpeningEdition {

    private final Programmes programmes;
    private final SetUps setUps;
    private final ApplicationEventPublisher events;

    OpeningEdition(Programmes programmes, SetUps setUps, ApplicationEventPublisher events) {
        this.programmes = programmes;
        this.setUps = setUps;
        this.events = events;
    }

    @Transactional
    public Outcome<Edition> open(EditionId id, Doing doing) {
        Edition edition = programmes.getEdition(id);
        if (edition.publicSince() != null) return Outcome.done(edition);
        Edition open = edition.publicSince(doing.at());
        if (!setUps.save(open)) return Outcome.refused(new SavedMeanwhile());
        events.publishEvent(new EditionOpenedToPublic(id, doing.by(), doing.at()));
        return Outcome.done(open);
    }
}
