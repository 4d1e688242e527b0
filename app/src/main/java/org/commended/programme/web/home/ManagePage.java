package org.commended.programme.web.home;

import java.util.List;
import org.commended.programme.domain.Edition;
import org.commended.programme.domain.Organiser;
import org.commended.programme.domain.Programme;
import org.commended.shared.web.Brand;
import org.commended.shared.web.Page;

/** The home of an organiser: its programmes with their editions, newest first. */
public record ManagePage(Organiser organiser, List<Series> series) implements Page {

    /** A programme with its editions. */
    public record Series(Programme programme, List<Line> editions) {}

    /** An edition and how it stands. */
    public record Line(Edition edition, Standing standing, String address) {}

    @Override
    public String template() {
        return "programme/home/manage.jte";
    }

    @Override
    public Brand brand() {
        return organiser.brand();
    }

    public String base() {
        return "/manage/" + organiser.slug();
    }
}
