package org.commended.programme.application;

import org.commended.programme.EditionChanged;
import org.commended.programme.Programmes;
import org.commended.programme.domain.AddressTaken;
import org.commended.programme.domain.Edition;
import org.commended.programme.domain.SetUps;
import org.commended.shared.EditionId;
import org.commended.shared.Outcome;
import org.commended.shared.database.Once;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Saves one page of an edition's set-up. */
@Component
public class ChangingEdition {

    private final Programmes programmes;
    private final SetUps setUps;
    private final Once once;
    private final ApplicationEventPublisher events;

    ChangingEdition(Programmes programmes, SetUps setUps, Once once, ApplicationEventPublisher events) {
        this.programmes = programmes;
        this.setUps = setUps;
        this.once = once;
        this.events = events;
    }

    /**
     * The same form again finds its act done.
     *
     * @param part the page, as the record names it
     */
    @Transactional
    public Outcome<Edition> change(EditionId id, String part, Change<Edition> change, Doing doing) {
        setUps.hold(id);
        Edition now = programmes.getEdition(id);
        if (once.find(doing.act()).isPresent()) return Outcome.done(now);
        return change.to(now).fold(wanted -> save(now, wanted, part, doing), Outcome::refused);
    }

    private Outcome<Edition> save(Edition now, Edition wanted, String part, Doing doing) {
        if (wanted.equals(now)) return Outcome.done(now);
        if (isTaken(now, wanted)) return Outcome.refused(new AddressTaken("slug", wanted.slug()));
        once.take(doing.act(), "", doing.at());
        if (!setUps.save(wanted)) throw new IllegalStateException("Changed while it was held: " + now.id());
        events.publishEvent(new EditionChanged(now.id(), part, doing.by(), doing.at()));
        return Outcome.done(wanted);
    }

    private boolean isTaken(Edition now, Edition wanted) {
        return !wanted.slug().equals(now.slug())
                && programmes.findEdition(now.programme(), wanted.slug()).isPresent();
    }
}
