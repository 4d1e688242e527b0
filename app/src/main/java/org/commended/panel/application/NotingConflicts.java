package org.commended.panel.application;

import java.time.Instant;
import org.commended.panel.ConflictEnded;
import org.commended.panel.ConflictFound;
import org.commended.panel.ConflictNoticed;
import org.commended.panel.domain.Changes;
import org.commended.panel.domain.Conflict;
import org.commended.panel.domain.Conflicts;
import org.commended.programme.domain.Category;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes down what a search for conflicts changed, each change on record. */
@Component
class NotingConflicts {

    private final Conflicts conflicts;
    private final ApplicationEventPublisher events;

    NotingConflicts(Conflicts conflicts, ApplicationEventPublisher events) {
        this.conflicts = conflicts;
        this.events = events;
    }

    void note(Category category, Changes changes, SponsorDecisions decided, Instant now) {
        changes.add().forEach(conflict -> found(category, decided.decided(category.id(), conflict), now));
        changes.renew().forEach(conflict -> found(category, conflict, now));
        changes.end().forEach(conflict -> ended(category, conflict, now));
    }

    private void found(Category category, Conflict conflict, Instant now) {
        conflicts.put(conflict);
        String word = conflict.kind().word();
        if (conflict.kind().isToLookAt()) {
            events.publishEvent(new ConflictNoticed(
                    category.edition(), null, now, conflict.id(), conflict.entry(), conflict.judge(), word));
            return;
        }
        events.publishEvent(new ConflictFound(
                category.edition(), null, now, conflict.id(), conflict.entry(), conflict.judge(), word));
    }

    private void ended(Category category, Conflict conflict, Instant now) {
        conflicts.put(conflict);
        String word = conflict.kind().word();
        events.publishEvent(new ConflictEnded(
                category.edition(), null, now, conflict.id(), conflict.entry(), conflict.judge(), word));
    }
}
