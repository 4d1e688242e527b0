package org.commended.entry.application;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.commended.entry.Entries;
import org.commended.entry.EntryRightsChanged;
import org.commended.entry.EntryWriterAdded;
import org.commended.entry.InvitationEnded;
import org.commended.entry.domain.Draft;
import org.commended.entry.domain.Entry;
import org.commended.entry.domain.Invitation;
import org.commended.entry.domain.Invitation.Ending;
import org.commended.entry.domain.Invitations;
import org.commended.entry.domain.Writers;
import org.commended.entry.domain.Writers.Writer;
import org.commended.shared.EntryId;
import org.commended.shared.NotFound;
import org.commended.shared.Outcome;
import org.commended.shared.PersonId;
import org.commended.shared.Refusal;
import org.commended.shared.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says yes or no to an invitation to take part in an entry. It is there for nobody but the one who was asked. */
@Component
public class AnsweringInvitation {

    private final Invitations invitations;
    private final Entries entries;
    private final ReadingDrafts reading;
    private final Writers writers;
    private final ApplicationEventPublisher events;

    AnsweringInvitation(
            Invitations invitations,
            Entries entries,
            ReadingDrafts reading,
            Writers writers,
            ApplicationEventPublisher events) {
        this.invitations = invitations;
        this.entries = entries;
        this.reading = reading;
        this.writers = writers;
        this.events = events;
    }

    /** An invitation with what it is about. */
    public record Asked(Invitation invitation, Draft draft) {}

    public Asked get(UUID id, Viewer viewer) {
        Invitation invitation = own(id, viewer);
        Entry entry = entries.get(invitation.entry());
        return new Asked(invitation, reading.get(entry.id(), entry.edition()));
    }

    private Invitation own(UUID id, Viewer viewer) {
        return invitations
                .find(id)
                .filter(one -> one.person().equals(viewer.id()))
                .orElseThrow(NotFound::new);
    }

    public List<Invitation> list(Viewer viewer) {
        return invitations.list(viewer.id());
    }

    @Transactional
    public Outcome<EntryId> accept(UUID id, Viewer viewer, Instant now) {
        Invitation invitation = own(id, viewer);
        Entry entry = entries.get(invitation.entry());
        Draft draft = reading.hold(entry.id(), entry.edition());
        List<Refusal> closed = invitation.isHandOver() ? draft.closedBecause() : draft.closedBecause(now);
        if (!closed.isEmpty()) return Outcome.refused(closed);
        end(invitation, entry, Ending.ACCEPTED, viewer.id(), now);
        if (writers.add(entry.id(), new Writer(viewer.id(), invitation.right()), now)) {
            events.publishEvent(new EntryWriterAdded(entry.id(), entry.edition(), viewer.id(), invitation.by(), now));
        }
        PersonId gone = invitation.replaces();
        if (gone != null && writers.findRight(entry.id(), gone).isPresent()) {
            writers.remove(entry.id(), gone, now);
            events.publishEvent(new EntryRightsChanged(entry.id(), entry.edition(), gone, "none", gone, now));
        }
        return Outcome.done(entry.id());
    }

    @Transactional
    public void decline(UUID id, Viewer viewer, Instant now) {
        Invitation invitation = own(id, viewer);
        end(invitation, entries.get(invitation.entry()), Ending.DECLINED, viewer.id(), now);
    }

    /** Whoever may send the entry takes back what anybody asked. */
    @Transactional
    public void takeBack(EntryId entry, UUID id, Viewer viewer, Instant now) {
        Draft draft = reading.hold(entry, viewer.id());
        if (!draft.right().maySubmit()) throw new NotFound();
        Invitation invitation =
                invitations.find(id).filter(one -> one.entry().equals(entry)).orElseThrow(NotFound::new);
        end(invitation, draft.entry(), Ending.TAKEN_BACK, viewer.id(), now);
    }

    private void end(Invitation invitation, Entry entry, Ending how, PersonId by, Instant now) {
        if (!invitations.end(invitation.id(), how, now)) throw new NotFound();
        events.publishEvent(new InvitationEnded(entry.id(), entry.edition(), invitation.id(), how, by, now));
    }
}
