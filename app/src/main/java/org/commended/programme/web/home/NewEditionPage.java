package org.commended.programme.web.home;

import java.time.ZoneId;
import java.util.List;
import org.commended.programme.domain.Edition;
import org.commended.programme.domain.Organiser;
import org.commended.programme.domain.Programme;
import org.commended.programme.web.form.Sheet;
import org.commended.shared.web.Brand;
import org.commended.shared.web.Moments;
import org.commended.shared.web.Page;

/**
 * An edition to begin.
 *
 * @param editions all of the organiser's, newest first, to copy from
 * @param dates of the edition that would be copied, each with what it becomes
 */
public record NewEditionPage(
        Organiser organiser, List<Programme> programmes, List<Edition> editions, Sheet sheet, List<MovedDate> dates)
        implements Page {

    /** The zone the dates are told in: that of the edition they come from. */
    public ZoneId zone() {
        return editions.stream()
                .filter(edition -> edition.id().toString().equals(sheet.form().text("from")))
                .map(Edition::zone)
                .findFirst()
                .orElse(Moments.UK);
    }

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
