package org.commended.programme.application;

import org.commended.programme.OrganiserCreated;
import org.commended.programme.Programmes;
import org.commended.programme.domain.AddressTaken;
import org.commended.programme.domain.NewOrganiser;
import org.commended.programme.domain.Organiser;
import org.commended.programme.domain.SetUps;
import org.commended.shared.OrganiserId;
import org.commended.shared.Outcome;
import org.commended.shared.database.Once;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes in a body that runs awards; whoever hears of it makes its first organiser one, and writes to them. */
@Component
public class CreatingOrganiser {

    private final Programmes programmes;
    private final SetUps setUps;
    private final Once once;
    private final ApplicationEventPublisher events;

    CreatingOrganiser(Programmes programmes, SetUps setUps, Once once, ApplicationEventPublisher events) {
        this.programmes = programmes;
        this.setUps = setUps;
        this.once = once;
        this.events = events;
    }

    /** The new organiser; the one this form made before, when it comes twice. */
    @Transactional
    public Outcome<OrganiserId> create(NewOrganiser wanted, Doing doing) {
        if (once.find(doing.act()).isPresent()) return again(doing);
        if (programmes.findOrganiser(wanted.slug()).isPresent()) {
            return Outcome.refused(new AddressTaken("slug", wanted.slug()));
        }
        Organiser organiser = wanted.organiser();
        if (!once.take(doing.act(), organiser.id().toString(), doing.at())) return again(doing);
        setUps.add(organiser);
        events.publishEvent(new OrganiserCreated(
                organiser.id(), wanted.slug(), wanted.name(), wanted.firstOrganiser(), doing.by(), doing.at()));
        return Outcome.done(organiser.id());
    }

    private Outcome<OrganiserId> again(Doing doing) {
        return Outcome.done(OrganiserId.of(once.find(doing.act()).orElseThrow()));
    }
}
