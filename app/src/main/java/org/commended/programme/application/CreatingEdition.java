package org.commended.programme.application;

import org.commended.programme.EditionCreated;
import org.commended.programme.Programmes;
import org.commended.programme.domain.AddressTaken;
import org.commended.programme.domain.Edition;
import org.commended.programme.domain.EditionCopy;
import org.commended.programme.domain.NewEdition;
import org.commended.programme.domain.SetUps;
import org.commended.shared.EditionId;
import org.commended.shared.Outcome;
import org.commended.shared.database.Once;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins an edition: empty, or as a copy of an earlier one. */
@Component
public class CreatingEdition {

    private final Programmes programmes;
    private final SetUps setUps;
    private final Once once;
    private final ApplicationEventPublisher events;

    CreatingEdition(Programmes programmes, SetUps setUps, Once once, ApplicationEventPublisher events) {
        this.programmes = programmes;
        this.setUps = setUps;
        this.once = once;
        this.events = events;
    }

    /** The new edition; the one this form made before, when it comes twice. */
    @Transactional
    public Outcome<EditionId> create(NewEdition wanted, Doing doing) {
        if (once.find(doing.act()).isPresent()) return again(doing);
        if (programmes.findEdition(wanted.programme(), wanted.slug()).isPresent()) {
            return Outcome.refused(new AddressTaken("slug", wanted.slug()));
        }
        EditionId from = wanted.from();
        EditionCopy copy = from == null ? null : wanted.copyOf(programmes.getEdition(from), doing.at());
        Edition edition = copy == null ? wanted.empty() : copy.edition();
        if (!once.take(doing.act(), edition.id().toString(), doing.at())) return again(doing);
        add(edition, copy, from, doing);
        return Outcome.done(edition.id());
    }

    private void add(Edition edition, @Nullable EditionCopy copy, @Nullable EditionId from, Doing doing) {
        setUps.add(edition, doing.at());
        if (copy != null && from != null) {
            copy.categories(programmes.listCategories(from)).forEach(setUps::add);
        }
        events.publishEvent(new EditionCreated(edition.id(), from, doing.by(), doing.at()));
    }

    private Outcome<EditionId> again(Doing doing) {
        return Outcome.done(EditionId.of(once.find(doing.act()).orElseThrow()));
    }
}
