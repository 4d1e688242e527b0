package org.commended.panel.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.commended.panel.DecidedCategories;
import org.commended.panel.PanelMemberLeft;
import org.commended.panel.PanelMemberReturned;
import org.commended.panel.domain.Invitation;
import org.commended.panel.domain.LeavingRefusal.DecidedMeanwhile;
import org.commended.panel.domain.LeavingRefusal.LeavingReasonMissing;
import org.commended.panel.domain.LeavingRefusal.LeavingWordsMissing;
import org.commended.panel.domain.Seat;
import org.commended.panel.domain.Seat.Leaving;
import org.commended.panel.domain.Seats;
import org.commended.panel.domain.TextTooLong;
import org.commended.programme.domain.Category;
import org.commended.shared.NotFound;
import org.commended.shared.Outcome;
import org.commended.shared.PersonId;
import org.commended.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/**
 * A judge leaves a panel, and somebody is asked instead. The scores of who left are set aside: kept, shown, not counted. While
 * nothing is decided it can be taken back.
 */
@Component
public class ReplacingJudge {

    private final PanelRights rights;
    private final Seats seats;
    private final InvitingJudge inviting;
    private final DecidedCategories decided;
    private final FindingConflicts finding;
    private final ApplicationEventPublisher events;

    ReplacingJudge(
            PanelRights rights,
            Seats seats,
            InvitingJudge inviting,
            DecidedCategories decided,
            FindingConflicts finding,
            ApplicationEventPublisher events) {
        this.rights = rights;
        this.seats = seats;
        this.inviting = inviting;
        this.decided = decided;
        this.finding = finding;
        this.events = events;
    }

    /**
     * What the organiser typed.
     *
     * @param because in a word
     * @param substitute who is asked instead; null for nobody
     */
    public record Typed(
            String because, String words, @Nullable Invitation substitute) {

        List<Refusal> reasonsAgainst() {
            List<Refusal> reasons = new ArrayList<>();
            var known = Leaving.Because.find(because);
            if (known.isEmpty()) reasons.add(new LeavingReasonMissing());
            boolean own = known.filter(one -> one == Leaving.Because.DECISION).isPresent();
            if (own && words.isBlank()) reasons.add(new LeavingWordsMissing());
            reasons.addAll(TextTooLong.reasons("why", words, TextTooLong.SENTENCES));
            if (substitute != null) reasons.addAll(substitute.reasonsAgainst());
            return reasons;
        }
    }

    /** Done: the seat offered to the substitute, or the one that was left where nobody was asked. */
    @Transactional
    public Outcome<UUID> leave(Category category, UUID id, Typed typed, PersonId by, Instant now) {
        seats.hold(category.id());
        Seat seat = rights.getSeat(category.id(), id);
        if (!seat.isPresent()) throw new NotFound();
        List<Refusal> reasons = typed.reasonsAgainst();
        if (!reasons.isEmpty()) return Outcome.refused(reasons);
        Leaving why = new Leaving(Leaving.Because.find(typed.because()).orElseThrow(), typed.words());
        seats.put(seat.left(why, now));
        events.publishEvent(new PanelMemberLeft(category.edition(), by, now, id, category.id(), seat.person()));
        Invitation substitute = typed.substitute();
        return substitute == null ? Outcome.done(id) : ask(category, seat, substitute, by, now);
    }

    /** Refused, the judge stays where they are. */
    private Outcome<UUID> ask(Category category, Seat left, Invitation substitute, PersonId by, Instant now) {
        Outcome<UUID> asked = inviting.invite(category, substitute, by, now);
        return asked.fold(
                offered -> {
                    seats.put(seats.find(offered).orElseThrow().insteadOf(left.id()));
                    return Outcome.done(offered);
                },
                reasons -> {
                    TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
                    return Outcome.refused(reasons);
                });
    }

    /** Whether a judge who left can still come back. */
    public boolean canReturn(Category category) {
        return !decided.isDecided(category.id());
    }

    @Transactional
    public Outcome<UUID> comeBack(Category category, UUID id, PersonId by, Instant now) {
        seats.hold(category.id());
        Seat seat = rights.getSeat(category.id(), id);
        if (seat.leftAt() == null) return Outcome.done(id);
        if (!canReturn(category)) return Outcome.refused(new DecidedMeanwhile());
        Seat returned = seat.returned();
        seats.put(returned);
        finding.search(returned, now);
        events.publishEvent(new PanelMemberReturned(category.edition(), by, now, id, category.id(), seat.person()));
        return Outcome.done(id);
    }
}
