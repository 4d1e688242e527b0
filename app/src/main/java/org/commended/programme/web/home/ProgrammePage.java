package org.commended.programme.web.home;

import org.commended.programme.domain.Organiser;
import org.commended.programme.web.form.Sheet;
import org.commended.shared.web.Brand;
import org.commended.shared.web.Page;

/**
 * A series of awards to begin, or to rename.
 *
 * @param address where the form is sent
 * @param isNew whether there is none of it yet
 */
public record ProgrammePage(Organiser organiser, String address, boolean isNew, Sheet sheet) implements Page {

    @Override
    public String template() {
        return "programme/home/programme.jte";
    }

    @Override
    public Brand brand() {
        return organiser.brand();
    }

    public String base() {
        return "/manage/" + organiser.slug();
    }
}
