package org.commended.site.runners;

import java.util.List;
import org.commended.people.Person;
import org.commended.programme.domain.Organiser;
import org.commended.shared.PersonId;
import org.commended.shared.web.Brand;
import org.commended.shared.web.Form;
import org.commended.shared.web.Page;

/**
 * Everybody who runs an organiser's awards, and the form that asks one more.
 *
 * @param viewer who looks, and is one of them
 */
public record RunnersPage(Organiser organiser, List<Person> people, PersonId viewer, Form form) implements Page {

    public RunnersPage {
        people = List.copyOf(people);
    }

    @Override
    public Brand brand() {
        return organiser.brand();
    }

    public String base() {
        return "/manage/" + organiser.slug();
    }

    /** Nobody takes off the only one there is. */
    public boolean canRemove() {
        return people.size() > 1;
    }
}
