package org.commended.panel.application;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.commended.entry.KeptEntries;
import org.commended.panel.ConflictDismissed;
import org.commended.panel.domain.Conflict;
import org.commended.panel.domain.Conflict.Dismissal;
import org.commended.panel.domain.ConflictRefusal.DismissalReasonMissing;
import org.commended.panel.domain.ConflictRefusal.DismissedAlready;
import org.commended.panel.domain.ConflictRefusal.OwnConflict;
import org.commended.panel.domain.Conflicts;
import org.commended.panel.domain.TextTooLong;
import org.commended.programme.domain.Category;
import org.commended.shared.NotFound;
import org.commended.shared.Outcome;
import org.commended.shared.PersonId;
import org.commended.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An organiser decides, once and with a reason, that a connection does not matter. It is remembered. */
@Component
public class DismissingConflict {

    private final AlikeConflicts alike;
    private final Conflicts conflicts;
    private final KeptEntries kept;
    private final ApplicationEventPublisher events;

    DismissingConflict(AlikeConflicts alike, Conflicts conflicts, KeptEntries kept, ApplicationEventPublisher events) {
        this.alike = alike;
        this.conflicts = conflicts;
        this.kept = kept;
        this.events = events;
    }

    @Transactional
    public Outcome<UUID> dismiss(Category category, UUID id, String reason, PersonId by, Instant now) {
        Conflict conflict = alike.get(category, id);
        if (conflict.judge().equals(by)) return Outcome.refused(new OwnConflict());
        if (kept.isKept(conflict.entry(), by)) throw new NotFound();
        if (conflict.dismissal() != null) return Outcome.refused(new DismissedAlready());
        if (reason.isBlank()) return Outcome.refused(new DismissalReasonMissing());
        List<Refusal> tooLong = TextTooLong.reasons("reason", reason, TextTooLong.SENTENCES);
        if (!tooLong.isEmpty()) return Outcome.refused(tooLong);
        Dismissal dismissal = new Dismissal(by, now, reason);
        alike.list(category, conflict).stream()
                .filter(one -> one.dismissal() == null)
                .forEach(one -> dismiss(category, one, dismissal));
        return Outcome.done(id);
    }

    private void dismiss(Category category, Conflict conflict, Dismissal dismissal) {
        conflicts.put(conflict.dismissed(dismissal));
        events.publishEvent(new ConflictDismissed(
                category.edition(),
                dismissal.by(),
                dismissal.at(),
                conflict.id(),
                conflict.entry(),
                conflict.judge(),
                conflict.kind().word()));
    }
}
