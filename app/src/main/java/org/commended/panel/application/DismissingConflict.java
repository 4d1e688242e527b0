package org.commended.panel.application;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.commended.entry.Entries;
import org.commended.panel.ConflictDismissed;
import org.commended.panel.domain.Conflict;
import org.commended.panel.domain.Conflict.Dismissal;
import org.commended.panel.domain.ConflictKind;
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

    private final Entries entries;
    private final Conflicts conflicts;
    private final ApplicationEventPublisher events;

    DismissingConflict(Entries entries, Conflicts conflicts, ApplicationEventPublisher events) {
        this.entries = entries;
        this.conflicts = conflicts;
        this.events = events;
    }

    @Transactional
    public Outcome<UUID> dismiss(Category category, UUID id, String reason, PersonId by, Instant now) {
        Conflict conflict = conflicts
                .find(id)
                .filter(one -> entries.get(one.entry()).category().equals(category.id()))
                .orElseThrow(NotFound::new);
        if (conflict.judge().equals(by)) return Outcome.refused(new OwnConflict());
        if (conflict.dismissal() != null) return Outcome.refused(new DismissedAlready());
        if (reason.isBlank()) return Outcome.refused(new DismissalReasonMissing());
        List<Refusal> tooLong = TextTooLong.reasons("reason", reason, TextTooLong.SENTENCES);
        if (!tooLong.isEmpty()) return Outcome.refused(tooLong);
        Dismissal dismissal = new Dismissal(by, now, reason);
        likeIt(category, conflict).forEach(one -> dismiss(category, one, dismissal));
        return Outcome.done(id);
    }

    /** That a judge's organisation pays for the category is decided for all its entries at once. */
    private List<Conflict> likeIt(Category category, Conflict conflict) {
        if (conflict.kind() != ConflictKind.CATEGORY_SPONSOR) return List.of(conflict);
        return conflicts.list(category.id()).stream()
                .filter(Conflict::bars)
                .filter(other -> other.isLike(conflict))
                .toList();
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
