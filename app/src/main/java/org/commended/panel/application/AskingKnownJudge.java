package org.commended.panel.application;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.commended.entry.Entries;
import org.commended.entry.domain.Entry;
import org.commended.panel.AskingJudge;
import org.commended.panel.domain.ConflictPolicy;
import org.commended.panel.domain.EntryTies;
import org.commended.panel.domain.Invitation;
import org.commended.panel.domain.JudgeTies;
import org.commended.panel.domain.Seat.WorksFor;
import org.commended.people.People;
import org.commended.people.Person;
import org.commended.programme.Programmes;
import org.commended.programme.domain.Category;
import org.commended.programme.domain.Edition;
import org.commended.shared.CategoryId;
import org.commended.shared.EntryId;
import org.commended.shared.Outcome;
import org.commended.shared.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class AskingKnownJudge implements AskingJudge {

    private final Programmes programmes;
    private final People people;
    private final Entries entries;
    private final EntryConnections connections;
    private final InvitingJudge inviting;

    AskingKnownJudge(
            Programmes programmes,
            People people,
            Entries entries,
            EntryConnections connections,
            InvitingJudge inviting) {
        this.programmes = programmes;
        this.people = people;
        this.entries = entries;
        this.connections = connections;
        this.inviting = inviting;
    }

    @Override
    @Transactional
    public Outcome<UUID> ask(CategoryId category, PersonId judge, PersonId by, Instant now) {
        Person person = people.get(judge);
        return inviting.invite(
                programmes.getCategory(category),
                new Invitation(person.name(), person.email(), worksFor(person)),
                by,
                now);
    }

    private static WorksFor worksFor(Person person) {
        return new WorksFor(person.post(), person.organisation(), person.body());
    }

    @Override
    @Transactional(readOnly = true)
    public Map<PersonId, List<EntryId>> listWouldBeBarred(CategoryId id, Collection<PersonId> judges, Instant now) {
        if (judges.isEmpty()) return Map.of();
        List<Entry> judged = entries.listJudged(id);
        if (judged.isEmpty()) return Map.of();
        Category category = programmes.getCategory(id);
        Edition edition = programmes.getEdition(category.edition());
        Around around = connections.around(edition, judges, now);
        List<EntryTies> tied = connections.of(category, judged, edition, around);
        return people.list(judges).stream()
                .map(person -> connections.judge(person, worksFor(person), around))
                .collect(toMap(JudgeTies::judge, judge -> tiedTo(judge, tied)));
    }

    private static List<EntryId> tiedTo(JudgeTies judge, List<EntryTies> tied) {
        return tied.stream()
                .filter(entry -> ConflictPolicy.findAll(judge, entry).stream()
                        .anyMatch(found -> !found.kind().isToLookAt()))
                .map(EntryTies::entry)
                .toList();
    }
}
