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
import org.commended.shared.database.Once;
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
    private final Once once;
    private final ApplicationEventPublisher events;

    NamingConnections(
            Connections connections,
            Seats seats,
            Programmes programmes,
            KnownTies ties,
            FindingConflicts finding,
            Once once,
            ApplicationEventPublisher events) {
        this.connections = connections;
        this.seats = seats;
        this.programmes = programmes;
        this.ties = ties;
        this.finding = finding;
        this.once = once;
        this.events = events;
    }

    /** What a judge named of themselves, and counts. */
    public List<Connection> list(PersonId judge) {
        return connections.list(List.of(judge)).stream()
                .filter(one -> one.endedAt() == null && one.organiser() == null)
                .toList();
    }

    /** @param act the form's token: sent twice, one is kept */
    public record Naming(PersonId judge, Instant at, String act) {}

    /** Only whoever was asked to judge something can say it. */
    @Transactional
    public Outcome<Boolean> name(NewConnection typed, Naming naming) {
        List<Seat> present = present(naming.judge());
        List<Refusal> reasons = typed.reasonsAgainst();
        if (!reasons.isEmpty()) return Outcome.refused(reasons);
        if (!once.take(naming.act(), "", naming.at())) return Outcome.done(false);
        var known = ties.organisation(
                typed.organisation(),
                typed.body(),
                naming.at().atZone(ZoneOffset.UTC).toLocalDate());
        Connection connection = new Connection(
                UUID.randomUUID(),
                naming.judge(),
                ConflictKind.find(typed.kind()).orElseThrow(),
                typed.organisation(),
                known.body(),
                typed.words().isBlank() ? null : typed.words(),
                naming.judge(),
                null,
                naming.at(),
                null);
        connections.put(connection);
        String word = connection.kind().word();
        editions(present)
                .forEach(edition -> events.publishEvent(new ConnectionNamed(
                        edition, naming.judge(), naming.at(), connection.id(), naming.judge(), word)));
        present.forEach(seat -> finding.search(seat, naming.at()));
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
