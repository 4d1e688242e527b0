package org.commended.entry.application;

import java.time.Instant;
import org.commended.entry.EntryWithdrawn;
import org.commended.entry.domain.Drafts;
import org.commended.entry.domain.Entry;
import org.commended.entry.domain.Right;
import org.commended.entry.domain.Standing;
import org.commended.entry.domain.Writers;
import org.commended.shared.EntryId;
import org.commended.shared.NotFound;
import org.commended.shared.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes an entry back. What was written and received is kept. */
@Component
public class WithdrawingEntry {

    private final Drafts drafts;
    private final Writers writers;
    private final ApplicationEventPublisher events;

    WithdrawingEntry(Drafts drafts, Writers writers, ApplicationEventPublisher events) {
        this.drafts = drafts;
        this.writers = writers;
        this.events = events;
    }

    @Transactional
    public void withdraw(Viewer viewer, EntryId id, Instant now) {
        Entry entry = drafts.holdWritten(id, viewer.id()).orElseThrow(NotFound::new);
        if (writers.findRight(id, viewer.id()).filter(Right::maySubmit).isEmpty()) throw new NotFound();
        if (entry.standing() == Standing.WITHDRAWN) return;
        drafts.withdraw(id, viewer.id(), now);
        events.publishEvent(new EntryWithdrawn(id, entry.edition(), viewer.id(), now));
    }
}
