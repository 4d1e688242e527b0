package org.commended.entry.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.commended.entry.EntryMoveDeclined;
import org.commended.entry.EntryMoved;
import org.commended.entry.domain.Crossing;
import org.commended.entry.domain.DeskRefusal.NoteTooLong;
import org.commended.entry.domain.Draft;
import org.commended.entry.domain.Drafts;
import org.commended.entry.domain.Entry;
import org.commended.entry.domain.Move;
import org.commended.entry.domain.Move.Ending;
import org.commended.entry.domain.Move.Settled;
import org.commended.entry.domain.MoveRefusal.CannotStandThere;
import org.commended.entry.domain.MoveRefusal.MoveAnswerMissing;
import org.commended.entry.domain.MoveRefusal.MoveNotWaiting;
import org.commended.entry.domain.MoveRefusal.TimeToWriteOver;
import org.commended.entry.domain.Moves;
import org.commended.entry.domain.WriterRefusal.OthersSend;
import org.commended.shared.EntryId;
import org.commended.shared.Outcome;
import org.commended.shared.Refusal;
import org.commended.shared.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A writer says whether their entry moves. Moved, it keeps every answer, every version and what was sent, to the letter. */
@Component
public class AnsweringMove {

    private final ReadingDrafts reading;
    private final OpeningMove opening;
    private final Naming naming;
    private final Drafts drafts;
    private final Moves moves;
    private final ApplicationEventPublisher events;

    AnsweringMove(
            ReadingDrafts reading,
            OpeningMove opening,
            Naming naming,
            Drafts drafts,
            Moves moves,
            ApplicationEventPublisher events) {
        this.reading = reading;
        this.opening = opening;
        this.naming = naming;
        this.drafts = drafts;
        this.moves = moves;
        this.events = events;
    }

    /**
     * What a writer answers.
     *
     * @param move the one that the page showed
     * @param ending accepted or declined; null where neither was chosen
     * @param word to the organiser; may be empty
     */
    public record Reply(String move, @Nullable Ending ending, String word) {}

    @Transactional
    public Outcome<EntryId> answer(Viewer viewer, EntryId id, Reply reply, Instant now) {
        Entry first = reading.get(id, viewer.id()).entry();
        drafts.holdEdition(first.edition());
        opening.hold(first.edition());
        Draft draft = reading.hold(id, viewer.id());
        Optional<Move> found = moves.list(id).stream()
                .filter(move -> move.id().toString().equals(reply.move()))
                .findFirst();
        Ending ending = reply.ending();
        boolean repeats = found.filter(move -> ending != null && move.wasSettledSo(ending, reply.word(), viewer.id()))
                .isPresent();
        if (repeats) return Outcome.done(id);
        if (found.isEmpty() || !found.get().isWaiting()) return Outcome.refused(new MoveNotWaiting());
        List<Refusal> reasons = reasons(draft, found.get(), reply, new By(viewer, now));
        if (!reasons.isEmpty()) return Outcome.refused(reasons);
        settle(draft.entry(), found.get(), new Settled(Objects.requireNonNull(ending), reply.word(), viewer.id(), now));
        return Outcome.done(id);
    }

    private record By(Viewer viewer, Instant now) {}

    private List<Refusal> reasons(Draft draft, Move move, Reply reply, By by) {
        List<Refusal> reasons = new ArrayList<>();
        if (!draft.right().maySubmit()) reasons.add(new OthersSend());
        if (reply.ending() == null) reasons.add(new MoveAnswerMissing());
        if (reply.word().length() > ProposingMove.LONGEST) reasons.add(new NoteTooLong("word", ProposingMove.LONGEST));
        if (reply.ending() != Ending.ACCEPTED) return reasons;
        Crossing crossing = opening.cross(draft, move.to());
        if (!opening.against(crossing, move, by.viewer().id(), by.now()).isEmpty())
            reasons.add(new CannotStandThere(crossing.to().name()));
        Instant until = move.until();
        if (until != null && !crossing.isInTime(until, by.now()))
            reasons.add(new TimeToWriteOver(
                    until.atZone(draft.form().whole().edition().zone())));
        return reasons;
    }

    private void settle(Entry entry, Move move, Settled settled) {
        moves.settle(move.id(), settled);
        if (settled.ending() == Ending.ACCEPTED) {
            String slug = naming.keptSlug(move.to(), entry);
            moves.carryOut(move, slug, settled.at());
            events.publishEvent(
                    new EntryMoved(entry.id(), entry.edition(), move.from(), move.to(), settled.by(), settled.at()));
        } else {
            events.publishEvent(new EntryMoveDeclined(
                    entry.id(), entry.edition(), move.from(), move.to(), settled.by(), settled.at()));
        }
    }
}
