package org.commended.panel.application;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.commended.panel.ConnectionEnded;
import org.commended.panel.ConnectionNamed;
import org.commended.panel.domain.ConflictKind;
import org.commended.panel.domain.Connection;
import org.commended.panel.domain.Connections;
import org.commended.panel.domain.NewConnection;
import org.commended.panel.domain.Seat;
import org.commended.panel.domain.Seats;
import org.commended.programme.Programmes;
import org.commended.programme.domain.Category;
import org.commended.shared.EditionId;
import org.commended.shared.NotFound;
import org.commended.shared.Outcome;
import org.commended.shared.PersonId;
import org.commended.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A judge names organisations they have to do with, and takes one back. Every panel they sit on is searched anew. */
@Component
public class NamingConnections {

    private final Connections connections;
    private final Seats seats;
    private final Programmes programmes;
    private final KnownTies ties;
    private final FindingConflicts finding;
    private final ApplicationEventPublisher events;

    NamingConnections(
            Connections connections,
            Seats seats,
            Programmes programmes,
            KnownTies ties,
            FindingConflicts finding,
            ApplicationEventPublisher events) {
        this.connections = connections;
        this.seats = seats;
        this.programmes = programmes;
        this.ties = ties;
        this.finding = finding;
        this.events = events;
    }

    /** What a judge named of themselves, and counts. */
    public List<Connection> list(PersonId judge) {
        return connections.list(List.of(judge)).stream()
                .filter(one -> one.endedAt() == null && one.organiser() == null)
                .toList();
    }

    /** Only whoever was asked to judge something can say it. Said twice, it is kept once. */
    @Transactional
    public Outcome<Boolean> name(NewConnection typed, PersonId judge, Instant now) {
        List<Seat> present = present(judge);
        List<Refusal> reasons = typed.reasonsAgainst();
        if (!reasons.isEmpty()) return Outcome.refused(reasons);
        if (list(judge).stream().anyMatch(typed::isSameAs)) return Outcome.done(false);
        var known = ties.organisation(
                typed.organisation(), typed.body(), now.atZone(ZoneOffset.UTC).toLocalDate());
        Connection connection = new Connection(
                UUID.randomUUID(),
                judge,
                ConflictKind.find(typed.kind()).orElseThrow(),
                typed.organisation(),
                known.body(),
                typed.words().isBlank() ? null : typed.words(),
                judge,
                null,
                now,
                null);
        connections.put(connection);
        String word = connection.kind().word();
        editions(present)
                .forEach(edition ->
                        events.publishEvent(new ConnectionNamed(edition, judge, now, connection.id(), judge, word)));
        present.forEach(seat -> finding.search(seat, now));
        return Outcome.done(true);
    }

    @Transactional
    public void end(UUID id, PersonId judge, Instant now) {
        List<Seat> present = present(judge);
        Connection connection = list(judge).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
        connections.put(connection.endedAt(now));
        String word = connection.kind().word();
        editions(present)
                .forEach(edition -> events.publishEvent(new ConnectionEnded(edition, judge, now, id, judge, word)));
        present.forEach(seat -> finding.search(seat, now));
    }

    private List<Seat> present(PersonId judge) {
        List<Seat> present = seats.list(judge).stream().filter(Seat::isPresent).toList();
        if (present.isEmpty()) throw new NotFound();
        return present;
    }

    private List<EditionId> editions(List<Seat> present) {
        return programmes.listCategories(present.stream().map(Seat::category).toList()).stream()
                .map(Category::edition)
                .distinct()
                .toList();
    }
}
