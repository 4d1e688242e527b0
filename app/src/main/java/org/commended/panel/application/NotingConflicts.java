package org.commended.panel.application;

import java.time.Instant;
import org.commended.panel.ConflictEnded;
import org.commended.panel.ConflictFound;
import org.commended.panel.domain.Changes;
import org.commended.panel.domain.Conflict;
import org.commended.panel.domain.ConflictKind;
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

    void note(Category category, Changes changes, Instant now) {
        changes.add().forEach(conflict -> found(category, withEarlierDismissal(category, conflict), now));
        changes.renew().forEach(conflict -> found(category, conflict, now));
        changes.end().forEach(conflict -> ended(category, conflict, now));
    }

    /** Whoever pays for the category pays for it whatever is entered: dismissed for one entry, it is for all. */
    private Conflict withEarlierDismissal(Category category, Conflict conflict) {
        if (conflict.kind() != ConflictKind.CATEGORY_SPONSOR) return conflict;
        return conflicts.list(category.id()).stream()
                .filter(other -> other.isLike(conflict) && other.dismissal() != null)
                .findFirst()
                .map(other -> conflict.dismissed(other.dismissal()))
                .orElse(conflict);
    }

    private void found(Category category, Conflict conflict, Instant now) {
        conflicts.put(conflict);
        String word = conflict.kind().word();
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
