package org.commended.entry.web;

import java.util.List;
import org.commended.people.Person;
import org.commended.shared.web.Brand;
import org.commended.shared.web.Form;
import org.commended.shared.web.Page;

/** Who writes an entry, and room for one more. */
public record PeoplePage(DraftView entry, List<Person> writers, Form form) implements Page {
    @Override
    public Brand brand() {
        return entry.brand();
    }
}
