package org.commended.entry.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.commended.entry.SectionHandedOver;
import org.commended.entry.domain.Charges;
import org.commended.entry.domain.Charges.Given;
import org.commended.entry.domain.Draft;
import org.commended.entry.domain.EntryForm.Section;
import org.commended.entry.domain.Right;
import org.commended.entry.domain.TogetherRefusal.NobodyToHandTo;
import org.commended.entry.domain.Writers;
import org.commended.shared.EntryId;
import org.commended.shared.Outcome;
import org.commended.shared.PersonId;
import org.commended.shared.Refusal;
import org.commended.shared.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hands a section to one of those who write the entry. Others may still write in it. */
@Component
public class HandingSection {

    private final ReadingDrafts reading;
    private final Writers writers;
    private final Charges charges;
    private final ApplicationEventPublisher events;

    HandingSection(ReadingDrafts reading, Writers writers, Charges charges, ApplicationEventPublisher events) {
        this.reading = reading;
        this.writers = writers;
        this.charges = charges;
        this.events = events;
    }

    /** @param to empty where nobody is to see to it any more */
    @Transactional
    public Outcome<EntryId> hand(Viewer viewer, EntryId id, int number, Optional<PersonId> to, Instant now) {
        Draft draft = reading.hold(id, viewer.id());
        Section section = draft.form().section(number);
        List<Refusal> closed = draft.closedBecause(now);
        if (!closed.isEmpty()) return Outcome.refused(closed);
        boolean writes = to.flatMap(person -> writers.findRight(id, person))
                .filter(Right::mayWrite)
                .isPresent();
        if (to.isPresent() && !writes) return Outcome.refused(new NobodyToHandTo());
        if (to.equals(Optional.ofNullable(charges.list(id).get(section.key())))) return Outcome.done(id);
        charges.give(id, section.key(), to, new Given(viewer.id(), now));
        to.ifPresent(person -> events.publishEvent(
                new SectionHandedOver(id, draft.entry().edition(), number, section.title(), person, viewer.id(), now)));
        return Outcome.done(id);
    }
}
