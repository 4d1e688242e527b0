package org.commended.entry.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.commended.entry.EntryMoveProposed;
import org.commended.entry.EntryMoveTakenBack;
import org.commended.entry.domain.Crossing;
import org.commended.entry.domain.DeskRefusal.NoteTooLong;
import org.commended.entry.domain.DeskRefusal.ReasonMissing;
import org.commended.entry.domain.Draft;
import org.commended.entry.domain.Drafts;
import org.commended.entry.domain.Move;
import org.commended.entry.domain.Move.Ending;
import org.commended.entry.domain.Move.Settled;
import org.commended.entry.domain.MoveRefusal.CannotStandThere;
import org.commended.entry.domain.MoveRefusal.MoveNotWaiting;
import org.commended.entry.domain.MoveRefusal.MoveWaits;
import org.commended.entry.domain.MoveRefusal.TimeToWriteMissing;
import org.commended.entry.domain.MoveRefusal.TimeToWritePast;
import org.commended.entry.domain.Moves;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;
import org.commended.shared.EntryId;
import org.commended.shared.Outcome;
import org.commended.shared.Refusal;
import org.commended.shared.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks whoever writes an entry to move it to a better category, and takes that back while nobody has answered. */
@Component
public class ProposingMove {

    public static final int LONGEST = 2_000;

    private final ReadingDrafts reading;
    private final OpeningMove opening;
    private final Drafts drafts;
    private final Moves moves;
    private final ApplicationEventPublisher events;

    ProposingMove(
            ReadingDrafts reading, OpeningMove opening, Drafts drafts, Moves moves, ApplicationEventPublisher events) {
        this.reading = reading;
        this.opening = opening;
        this.drafts = drafts;
        this.moves = moves;
        this.events = events;
    }

    /** @param until when what the other form asks can be answered after entries closed; null for no time of its own */
    public record Proposal(
            CategoryId to, String reason, @Nullable Instant until) {}

    /** An organiser's act on an entry; that the organiser runs the edition and may open the entry was found before. */
    public record Acting(Viewer viewer, EditionId edition, EntryId entry, Instant now) {}

    @Transactional
    public Outcome<EntryId> propose(Acting acting, Proposal proposal) {
        drafts.holdEdition(acting.edition());
        opening.hold(acting.edition());
        Draft draft = reading.hold(acting.entry(), acting.edition());
        Optional<Move> waiting =
                moves.listWaiting(List.of(acting.entry())).stream().findFirst();
        if (waiting.isPresent() && repeats(waiting.get(), acting, proposal)) return Outcome.done(acting.entry());
        if (waiting.isPresent()) return Outcome.refused(new MoveWaits());
        Crossing crossing = opening.cross(draft, proposal.to());
        List<Refusal> reasons = reasons(crossing, proposal, acting);
        if (!reasons.isEmpty()) return Outcome.refused(reasons);
        ask(crossing, proposal, acting);
        return Outcome.done(acting.entry());
    }

    private void ask(Crossing crossing, Proposal proposal, Acting acting) {
        var from = crossing.from().id();
        var by = acting.viewer().id();
        moves.add(new Move(
                UUID.randomUUID(),
                acting.entry(),
                from,
                proposal.to(),
                proposal.reason(),
                proposal.until(),
                by,
                acting.now(),
                null));
        events.publishEvent(
                new EntryMoveProposed(acting.entry(), acting.edition(), from, proposal.to(), by, acting.now()));
    }

    private static boolean repeats(Move waiting, Acting acting, Proposal proposal) {
        return waiting.to().equals(proposal.to())
                && waiting.reason().equals(proposal.reason())
                && Objects.equals(waiting.until(), proposal.until())
                && waiting.by().equals(acting.viewer().id());
    }

    private List<Refusal> reasons(Crossing crossing, Proposal proposal, Acting acting) {
        Instant now = acting.now();
        List<Refusal> reasons = new ArrayList<>();
        if (!opening.against(crossing, acting.viewer().id(), now).isEmpty())
            reasons.add(new CannotStandThere(crossing.to().name()));
        if (proposal.reason().isEmpty()) reasons.add(new ReasonMissing());
        if (proposal.reason().length() > LONGEST) reasons.add(new NoteTooLong("reason", LONGEST));
        Instant until = proposal.until();
        if (until != null && !now.isBefore(until)) reasons.add(new TimeToWritePast());
        else if (!crossing.isInTime(until, now))
            reasons.add(new TimeToWriteMissing(crossing.unanswered().size()));
        return reasons;
    }

    /** @param move the one that the page showed */
    @Transactional
    public Outcome<EntryId> takeBack(Acting acting, String move) {
        Draft draft = reading.hold(acting.entry(), acting.edition());
        Optional<Move> found = moves.list(acting.entry()).stream()
                .filter(one -> one.id().toString().equals(move))
                .findFirst();
        boolean done = found.filter(one ->
                        one.wasSettledSo(Ending.TAKEN_BACK, "", acting.viewer().id()))
                .isPresent();
        if (done) return Outcome.done(acting.entry());
        if (found.isEmpty() || !found.get().isWaiting()) return Outcome.refused(new MoveNotWaiting());
        moves.settle(
                found.get().id(),
                new Settled(Ending.TAKEN_BACK, "", acting.viewer().id(), acting.now()));
        events.publishEvent(new EntryMoveTakenBack(
                acting.entry(),
                acting.edition(),
                draft.entry().category(),
                found.get().to(),
                acting.viewer().id(),
                acting.now()));
        return Outcome.done(acting.entry());
    }
}
