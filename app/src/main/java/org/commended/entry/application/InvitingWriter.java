package org.commended.entry.application;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.commended.entry.WriterInvited;
import org.commended.entry.domain.Draft;
import org.commended.entry.domain.Drafts;
import org.commended.entry.domain.Entry;
import org.commended.entry.domain.EntryRefusal.EntryWasWithdrawn;
import org.commended.entry.domain.Invitation;
import org.commended.entry.domain.Invitations;
import org.commended.entry.domain.Right;
import org.commended.entry.domain.Standing;
import org.commended.entry.domain.TogetherRefusal.RemarkTooLong;
import org.commended.entry.domain.WriterRefusal.EmailUnclear;
import org.commended.entry.domain.WriterRefusal.HandOverReasonMissing;
import org.commended.entry.domain.WriterRefusal.TooManyWriters;
import org.commended.entry.domain.Writers;
import org.commended.people.People;
import org.commended.people.Person;
import org.commended.shared.EntryId;
import org.commended.shared.NotFound;
import org.commended.shared.Outcome;
import org.commended.shared.PersonId;
import org.commended.shared.Refusal;
import org.commended.shared.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks somebody to take part in an entry, by letter. They take part once they say yes, and not before: whoever writes an
 * entry judges it no more, and nobody is kept from judging by being put on a list.
 */
@Component
public class InvitingWriter {

    private static final int MOST = 30;
    private static final int LONGEST_REASON = 1_000;

    private final ReadingDrafts reading;
    private final Drafts drafts;
    private final Writers writers;
    private final Invitations invitations;
    private final People people;
    private final ApplicationEventPublisher events;

    InvitingWriter(
            ReadingDrafts reading,
            Drafts drafts,
            Writers writers,
            Invitations invitations,
            People people,
            ApplicationEventPublisher events) {
        this.reading = reading;
        this.drafts = drafts;
        this.writers = writers;
        this.invitations = invitations;
        this.people = people;
        this.events = events;
    }

    /**
     * Who is asked, and for what.
     *
     * @param reason why an organiser asks; empty where one of those who write asks
     */
    public record Wanted(String email, String name, Right right, String reason) {
        public Wanted(String email, String name, Right right) {
            this(email, name, right, "");
        }
    }

    /** Why somebody is asked who is not just one more. */
    private record Cause(
            @Nullable PersonId replaces, @Nullable String reason) {
        static final Cause NONE = new Cause(null, null);
    }

    /** Asking somebody who takes part or was asked already changes nothing. */
    @Transactional
    public Outcome<EntryId> invite(Viewer viewer, EntryId id, Wanted wanted, Instant now) {
        Draft draft = reading.hold(id, viewer.id());
        if (!draft.right().maySubmit()) throw new NotFound();
        List<Refusal> closed = draft.closedBecause(now);
        if (!closed.isEmpty()) return Outcome.refused(closed);
        return ask(draft.entry(), wanted, Cause.NONE, viewer, now);
    }

    /** Offers the viewer's own place to a colleague, who has it once they accept; also after entries closed. */
    @Transactional
    public Outcome<EntryId> handOn(Viewer viewer, EntryId id, Wanted wanted, Instant now) {
        Draft draft = reading.hold(id, viewer.id());
        if (!draft.right().maySubmit()) throw new NotFound();
        return ask(draft.entry(), wanted, new Cause(viewer.id(), null), viewer, now);
    }

    /** An organiser finds somebody for an entry that has nobody left; look it up within the edition they run first. */
    @Transactional
    public Outcome<EntryId> handOver(Viewer viewer, Entry found, Wanted wanted, Instant now) {
        Entry entry = drafts.hold(found.id(), found.edition()).orElseThrow(NotFound::new);
        if (wanted.reason().isBlank()) return Outcome.refused(new HandOverReasonMissing());
        if (wanted.reason().length() > LONGEST_REASON)
            return Outcome.refused(new RemarkTooLong("hand-reason", LONGEST_REASON));
        return ask(entry, wanted, new Cause(null, wanted.reason()), viewer, now);
    }

    private Outcome<EntryId> ask(Entry entry, Wanted wanted, Cause cause, Viewer by, Instant now) {
        EntryId id = entry.id();
        if (entry.standing() == Standing.WITHDRAWN) return Outcome.refused(new EntryWasWithdrawn());
        if (!Person.isEmail(wanted.email())) return Outcome.refused(new EmailUnclear());
        List<Invitation> open = invitations.list(id);
        List<PersonId> places = writers.list(id);
        if (places.size() + open.size() >= MOST) return Outcome.refused(new TooManyWriters(MOST));
        PersonId person = people.meet(wanted.email(), wanted.name(), now).id();
        boolean asked = open.stream().anyMatch(invitation -> invitation.person().equals(person));
        if (asked || places.contains(person)) return Outcome.done(id);
        var invitation = new Invitation(
                UUID.randomUUID(), id, person, wanted.right(), cause.replaces(), cause.reason(), by.id(), now);
        invitations.add(invitation);
        events.publishEvent(new WriterInvited(id, entry.edition(), invitation.id(), person, by.id(), now));
        return Outcome.done(id);
    }
}
