package org.commended.programme.application;

import org.commended.programme.OrganiserChanged;
import org.commended.programme.Programmes;
import org.commended.programme.domain.Organiser;
import org.commended.programme.domain.SavedMeanwhile;
import org.commended.programme.domain.SetUps;
import org.commended.shared.OrganiserId;
import org.commended.shared.Outcome;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes what an organiser is called and what its pages look like. Its address stays: others have written it down. */
@Component
public class ChangingOrganiser {

    private final Programmes programmes;
    private final SetUps setUps;
    private final ApplicationEventPublisher events;

    ChangingOrganiser(Programmes programmes, SetUps setUps, ApplicationEventPublisher events) {
        this.programmes = programmes;
        this.setUps = setUps;
        this.events = events;
    }

    @Transactional
    public Outcome<Organiser> change(OrganiserId id, Change<Organiser> change, Doing doing) {
        Organiser now = programmes.getOrganiser(id);
        return change.to(now).fold(wanted -> save(now, wanted, doing), Outcome::refused);
    }

    private Outcome<Organiser> save(Organiser now, Organiser wanted, Doing doing) {
        if (wanted.equals(now)) return Outcome.done(now);
        if (!setUps.save(wanted)) return Outcome.refused(new SavedMeanwhile());
        events.publishEvent(new OrganiserChanged(now.id(), doing.by(), doing.at()));
        return Outcome.done(wanted);
    }
}
