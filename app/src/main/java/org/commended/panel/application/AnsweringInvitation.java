package org.commended.panel.application;

import java.time.Instant;
import org.commended.panel.InvitationDeclined;
import org.commended.panel.TermsAccepted;
import org.commended.panel.domain.Seat;
import org.commended.panel.domain.Seats;
import org.commended.programme.Programmes;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;
import org.commended.shared.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A judge accepts the terms of a panel, on record, or declines. Done twice it is done once. */
@Component
public class AnsweringInvitation {

    private final PanelRights rights;
    private final Seats seats;
    private final Programmes programmes;
    private final FindingConflicts finding;
    private final ApplicationEventPublisher events;

    AnsweringInvitation(
            PanelRights rights,
            Seats seats,
            Programmes programmes,
            FindingConflicts finding,
            ApplicationEventPublisher events) {
        this.rights = rights;
        this.seats = seats;
        this.programmes = programmes;
        this.finding = finding;
        this.events = events;
    }

    @Transactional
    public void accept(CategoryId category, PersonId person, Instant now) {
        seats.hold(category);
        Seat seat = rights.getOwnSeat(category, person);
        if (seat.isPresent() && seat.acceptedAt() != null) return;
        Seat accepted = seat.accepted(now);
        seats.put(accepted);
        finding.search(accepted, now);
        events.publishEvent(new TermsAccepted(edition(category), person, now, seat.id(), category, person));
    }

    @Transactional
    public void decline(CategoryId category, PersonId person, Instant now) {
        seats.hold(category);
        Seat seat = rights.getOwnSeat(category, person);
        if (seat.declinedAt() != null) return;
        seats.put(seat.declined(now));
        events.publishEvent(new InvitationDeclined(edition(category), person, now, seat.id(), category, person));
    }

    private EditionId edition(CategoryId category) {
        return programmes.getCategory(category).edition();
    }
}
