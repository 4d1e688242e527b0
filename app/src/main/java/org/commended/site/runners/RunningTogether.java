package org.commended.site.runners;

import java.time.Instant;
import java.util.List;
import org.commended.people.OrganiserInvited;
import org.commended.people.OrganiserRemoved;
import org.commended.people.People;
import org.commended.people.Person;
import org.commended.shared.Grant;
import org.commended.shared.NotFound;
import org.commended.shared.OrganiserId;
import org.commended.shared.Outcome;
import org.commended.shared.PersonId;
import org.commended.shared.Refusal;
import org.commended.shared.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks somebody to run an organiser's awards too, and takes somebody off. There is always somebody left. */
@Component
class RunningTogether {

    private final People people;
    private final ApplicationEventPublisher events;

    RunningTogether(People people, ApplicationEventPublisher events) {
        this.people = people;
        this.events = events;
    }

    /** Who acts, for whom and when. */
    record Acting(OrganiserId organiser, PersonId by, Instant at) {}

    @Transactional
    Outcome<PersonId> invite(String email, String name, Acting acting) {
        List<Refusal> reasons = RunnerRefusal.of(email, name);
        if (!reasons.isEmpty()) return Outcome.refused(reasons);
        people.holdOrganisers(acting.organiser());
        boolean there = runs(acting.organiser()).stream()
                .anyMatch(person -> person.email().equalsIgnoreCase(email));
        if (there) return Outcome.refused(new RunnerRefusal.RunsAlready(email));
        Person person = people.meet(email, name, acting.at());
        people.grant(person.id(), grant(acting.organiser()), acting.at());
        events.publishEvent(new OrganiserInvited(acting.organiser(), person.id(), acting.by(), acting.at()));
        return Outcome.done(person.id());
    }

    @Transactional
    Outcome<PersonId> remove(PersonId person, Acting acting) {
        people.holdOrganisers(acting.organiser());
        List<Person> all = runs(acting.organiser());
        if (all.stream().noneMatch(one -> one.id().equals(person))) throw new NotFound();
        if (all.size() == 1) return Outcome.refused(new RunnerRefusal.LastRunner());
        people.revoke(person, grant(acting.organiser()));
        events.publishEvent(new OrganiserRemoved(acting.organiser(), person, acting.by(), acting.at()));
        return Outcome.done(person);
    }

    private List<Person> runs(OrganiserId organiser) {
        return people.listOrganisers(organiser);
    }

    private static Grant grant(OrganiserId organiser) {
        return new Grant(Role.ORGANISER, organiser, null);
    }
}
