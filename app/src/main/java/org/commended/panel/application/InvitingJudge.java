package org.commended.panel.application;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.commended.panel.JudgeInvited;
import org.commended.panel.domain.Invitation;
import org.commended.panel.domain.InvitationRefusal.OnPanelAlready;
import org.commended.panel.domain.Seat;
import org.commended.panel.domain.Seat.WorksFor;
import org.commended.panel.domain.Seats;
import org.commended.people.People;
import org.commended.people.Person;
import org.commended.programme.domain.Category;
import org.commended.shared.Outcome;
import org.commended.shared.PersonId;
import org.commended.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks somebody to judge a category. */
@Component
public class InvitingJudge {

    private final Seats seats;
    private final People people;
    private final KnownTies ties;
    private final FindingConflicts finding;
    private final ApplicationEventPublisher events;

    InvitingJudge(
            Seats seats, People people, KnownTies ties, FindingConflicts finding, ApplicationEventPublisher events) {
        this.seats = seats;
        this.people = people;
        this.ties = ties;
        this.finding = finding;
        this.events = events;
    }

    /** The id of the seat that was offered. */
    @Transactional
    public Outcome<UUID> invite(Category category, Invitation typed, PersonId by, Instant now) {
        seats.hold(category.id());
        Invitation invitation = new Invitation(typed.name(), typed.email(), known(typed.worksFor(), now));
        List<Refusal> reasons = new ArrayList<>(invitation.reasonsAgainst());
        findPresent(category, invitation).ifPresent(person -> reasons.add(new OnPanelAlready(person.name())));
        if (!reasons.isEmpty()) return Outcome.refused(reasons);
        Person person = people.meet(invitation.email(), invitation.name(), now);
        fillIn(person, invitation.worksFor());
        Seat seat = seats.find(category.id(), person.id())
                .map(known -> known.offeredAgain(invitation.worksFor(), now))
                .orElseGet(() -> Seat.offered(category.id(), person.id(), invitation.worksFor(), now));
        seats.put(seat);
        finding.search(seat, now);
        events.publishEvent(new JudgeInvited(category.edition(), by, now, seat.id(), category.id(), person.id()));
        return Outcome.done(seat.id());
    }

    private WorksFor known(WorksFor typed, Instant now) {
        String organisation = typed.organisation();
        if (organisation == null) return typed;
        var known = ties.organisation(
                organisation, typed.body(), now.atZone(ZoneOffset.UTC).toLocalDate());
        return new WorksFor(typed.post(), organisation, known.body());
    }

    private Optional<Person> findPresent(Category category, Invitation invitation) {
        return people.findByEmail(invitation.email()).filter(person -> seats.find(category.id(), person.id())
                .filter(Seat::isPresent)
                .isPresent());
    }

    /** What nobody knew of a person yet; what they or others said already is theirs to change. */
    private void fillIn(Person person, WorksFor told) {
        if (person.organisation() != null || told.organisation() == null) return;
        String post = person.post() == null ? told.post() : person.post();
        people.save(new Person(
                person.id(), person.email(), person.name(), post, told.organisation(), told.body(), person.bio()));
    }
}
