package org.commended.panel.application;

import java.time.Instant;
import java.util.UUID;
import org.commended.entry.KeptEntries;
import org.commended.panel.ConflictConfirmed;
import org.commended.panel.domain.Conflict;
import org.commended.panel.domain.Conflict.Confirmation;
import org.commended.panel.domain.ConflictRefusal.OwnConflict;
import org.commended.panel.domain.Conflicts;
import org.commended.programme.domain.Category;
import org.commended.shared.NotFound;
import org.commended.shared.Outcome;
import org.commended.shared.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * An organiser decides that a connection matters: one that was only to be looked at, or one that was dismissed before. From
 * then on the entry is kept from the judge. Done twice, it is decided once.
 */
@Component
public class ConfirmingConflict {

    private final AlikeConflicts alike;
    private final Conflicts conflicts;
    private final KeptEntries kept;
    private final ApplicationEventPublisher events;

    ConfirmingConflict(AlikeConflicts alike, Conflicts conflicts, KeptEntries kept, ApplicationEventPublisher events) {
        this.alike = alike;
        this.conflicts = conflicts;
        this.kept = kept;
        this.events = events;
    }

    @Transactional
    public Outcome<UUID> confirm(Category category, UUID id, PersonId by, Instant now) {
        Conflict conflict = alike.get(category, id);
        if (conflict.judge().equals(by)) return Outcome.refused(new OwnConflict());
        if (kept.isKept(conflict.entry(), by) || conflict.endedAt() != null) throw new NotFound();
        Confirmation confirmation = new Confirmation(by, now);
        alike.list(category, conflict).stream()
                .filter(one -> !one.bars())
                .forEach(one -> confirm(category, one, confirmation));
        return Outcome.done(id);
    }

    private void confirm(Category category, Conflict conflict, Confirmation confirmation) {
        conflicts.put(conflict.confirmed(confirmation));
        events.publishEvent(new ConflictConfirmed(
                category.edition(),
                confirmation.by(),
                confirmation.at(),
                conflict.id(),
                conflict.entry(),
                conflict.judge(),
                conflict.kind().word()));
    }
}
