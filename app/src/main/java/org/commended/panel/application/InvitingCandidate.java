package org.commended.panel.application;

import java.time.Instant;
import java.util.UUID;
import org.commended.panel.ConnectionNamed;
import org.commended.panel.domain.Candidate;
import org.commended.panel.domain.Connection;
import org.commended.panel.domain.Connections;
import org.commended.panel.domain.Invitation;
import org.commended.panel.domain.Seat;
import org.commended.panel.domain.Seats;
import org.commended.programme.Programmes;
import org.commended.programme.domain.Category;
import org.commended.shared.OrganiserId;
import org.commended.shared.Outcome;
import org.commended.shared.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks somebody to judge who was checked before, and keeps the posts they held: for this organiser's awards alone. */
@Component
public class InvitingCandidate {

    private final InvitingJudge inviting;
    private final FindingConflicts finding;
    private final Connections connections;
    private final Seats seats;
    private final Programmes programmes;
    private final ApplicationEventPublisher events;

    InvitingCandidate(
            InvitingJudge inviting,
            FindingConflicts finding,
            Connections connections,
            Seats seats,
            Programmes programmes,
            ApplicationEventPublisher events) {
        this.inviting = inviting;
        this.finding = finding;
        this.connections = connections;
        this.seats = seats;
        this.programmes = programmes;
        this.events = events;
    }

    /** The id of the seat that was offered. */
    @Transactional
    public Outcome<UUID> invite(Category category, Candidate candidate, String email, PersonId by, Instant now) {
        Invitation invitation = new Invitation(candidate.name(), email, candidate.worksFor());
        Outcome<UUID> offered = inviting.invite(category, invitation, by, now);
        return offered.fold(
                seat -> {
                    keepFormer(category, candidate, seats.find(seat).orElseThrow(), by, now);
                    return Outcome.done(seat);
                },
                Outcome::refused);
    }

    private void keepFormer(Category category, Candidate candidate, Seat seat, PersonId by, Instant now) {
        if (candidate.former().isEmpty()) return;
        OrganiserId organiser =
                programmes.getWhole(category.edition()).organiser().id();
        for (Connection one : CheckingCandidate.former(candidate, seat.person(), by, organiser, now)) {
            connections.put(one);
            String word = one.kind().word();
            events.publishEvent(new ConnectionNamed(category.edition(), by, now, one.id(), seat.person(), word));
        }
        finding.search(seat, now);
    }
}
