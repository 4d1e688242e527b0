package org.commended.programme.web.home;

import java.util.List;
import org.commended.programme.domain.Edition;
import org.commended.programme.domain.Organiser;
import org.commended.programme.domain.Programme;
import org.commended.programme.web.form.Sheet;
import org.commended.shared.web.Brand;
import org.commended.shared.web.Page;

/**
 * An edition to begin.
 *
 * @param editions all of the organiser's, newest first, to copy from
 */
public record NewEditionPage(Organiser organiser, List<Programme> programmes, List<Edition> editions, Sheet sheet)
        implements Page {

    @Override
    public String template() {
        return "programme/home/new-edition.jte";
    }

    @Override
    public Brand brand() {
        return organiser.brand();
    }

    public String base() {
        return "/manage/" + organiser.slug();
    }
}
