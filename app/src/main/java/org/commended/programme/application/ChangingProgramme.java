package org.commended.programme.application;

import org.commended.programme.ProgrammeChanged;
import org.commended.programme.Programmes;
import org.commended.programme.domain.AddressTaken;
import org.commended.programme.domain.Programme;
import org.commended.programme.domain.SavedMeanwhile;
import org.commended.programme.domain.SetUps;
import org.commended.shared.Outcome;
import org.commended.shared.ProgrammeId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Renames a series of awards, or describes it anew. */
@Component
public class ChangingProgramme {

    private final Programmes programmes;
    private final SetUps setUps;
    private final ApplicationEventPublisher events;

    ChangingProgramme(Programmes programmes, SetUps setUps, ApplicationEventPublisher events) {
        this.programmes = programmes;
        this.setUps = setUps;
        this.events = events;
    }

    @Transactional
    public Outcome<Programme> change(ProgrammeId id, Change<Programme> change, Doing doing) {
        Programme now = programmes.getProgramme(id);
        return change.to(now).fold(wanted -> save(now, wanted, doing), Outcome::refused);
    }

    private Outcome<Programme> save(Programme now, Programme wanted, Doing doing) {
        if (wanted.equals(now)) return Outcome.done(now);
        boolean moved = !wanted.slug().equals(now.slug());
        if (moved && programmes.findProgramme(now.organiser(), wanted.slug()).isPresent()) {
            return Outcome.refused(new AddressTaken("slug", wanted.slug()));
        }
        if (!setUps.save(wanted)) return Outcome.refused(new SavedMeanwhile());
        events.publishEvent(new ProgrammeChanged(now.id(), doing.by(), doing.at()));
        return Outcome.done(wanted);
    }
}
