package org.commended.site;

import org.commended.people.People;
import org.commended.people.Person;
import org.commended.programme.OrganiserCreated;
import org.commended.shared.Grant;
import org.commended.shared.Role;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Makes the first person of a new organiser its organiser, in the same transaction: one is never there without the other. */
@Component
class FirstOrganiser {

    private final People people;

    FirstOrganiser(People people) {
        this.people = people;
    }

    @EventListener
    void hear(OrganiserCreated created) {
        Person person = people.meet(created.firstOrganiser(), "", created.at());
        people.grant(person.id(), new Grant(Role.ORGANISER, created.organiser(), null), created.at());
    }
}
