package org.commended.site.runners;

import org.commended.people.Person;
import org.commended.programme.domain.Organiser;
import org.commended.shared.web.Brand;
import org.commended.shared.web.Form;
import org.commended.shared.web.Page;

/**
 * Asks whether somebody is really to run the awards no more.
 *
 * @param self whether it is the viewer who would leave
 */
public record RunnerRemovalPage(Organiser organiser, Person person, boolean self, Form form) implements Page {

    @Override
    public Brand brand() {
        return organiser.brand();
    }

    public String back() {
        return "/manage/" + organiser.slug() + "/people";
    }

    public String name() {
        return person.name().isEmpty() ? person.email() : person.name();
    }
}
