package org.commended.programme.application;

import org.commended.programme.ProgrammeCreated;
import org.commended.programme.Programmes;
import org.commended.programme.domain.AddressTaken;
import org.commended.programme.domain.Programme;
import org.commended.programme.domain.SetUps;
import org.commended.shared.OrganiserId;
import org.commended.shared.Outcome;
import org.commended.shared.ProgrammeId;
import org.commended.shared.database.Once;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins a series of awards. */
@Component
public class CreatingProgramme {

    private final Programmes programmes;
    private final SetUps setUps;
    private final Once once;
    private final ApplicationEventPublisher events;

    CreatingProgramme(Programmes programmes, SetUps setUps, Once once, ApplicationEventPublisher events) {
        this.programmes = programmes;
        this.setUps = setUps;
        this.once = once;
        this.events = events;
    }

    /** The new programme; the one this form made before, when it comes twice. */
    @Transactional
    public Outcome<ProgrammeId> create(OrganiserId organiser, String slug, Programme.Details details, Doing doing) {
        if (once.find(doing.act()).isPresent()) return again(doing);
        if (programmes.findProgramme(organiser, slug).isPresent()) {
            return Outcome.refused(new AddressTaken("slug", slug));
        }
        ProgrammeId id = ProgrammeId.next();
        if (!once.take(doing.act(), id.toString(), doing.at())) return again(doing);
        setUps.add(new Programme(id, organiser, slug, details, 0));
        events.publishEvent(new ProgrammeCreated(id, doing.by(), doing.at()));
        return Outcome.done(id);
    }

    private Outcome<ProgrammeId> again(Doing doing) {
        return Outcome.done(ProgrammeId.of(once.find(doing.act()).orElseThrow()));
    }
}
