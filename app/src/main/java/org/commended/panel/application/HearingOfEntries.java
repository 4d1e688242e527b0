package org.commended.panel.application;

import java.time.Instant;
import org.commended.entry.EntryCorrected;
import org.commended.entry.EntryMoved;
import org.commended.entry.EntryScreened;
import org.commended.entry.EntrySubmitted;
import org.commended.entry.EntryWriterAdded;
import org.commended.shared.EntryId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Looks for conflicts again whenever an entry changes in a way that could make one. After the entry's own transaction, so
 * that whatever goes wrong here loses nobody's entry; the search before judging opens finds what was missed.
 */
@Component
class HearingOfEntries {

    private final FindingConflicts finding;

    HearingOfEntries(FindingConflicts finding) {
        this.finding = finding;
    }

    @TransactionalEventListener
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void hear(EntrySubmitted event) {
        search(event.entry(), event.at());
    }

    @TransactionalEventListener
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void hear(EntryCorrected event) {
        search(event.entry(), event.at());
    }

    @TransactionalEventListener
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void hear(EntryScreened event) {
        search(event.entry(), event.at());
    }

    @TransactionalEventListener
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void hear(EntryWriterAdded event) {
        search(event.entry(), event.at());
    }

    /** The panel of the category it comes to has not seen it before. */
    @TransactionalEventListener
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void hear(EntryMoved event) {
        search(event.entry(), event.at());
    }

    private void search(EntryId entry, Instant at) {
        finding.search(entry, at);
    }
}
