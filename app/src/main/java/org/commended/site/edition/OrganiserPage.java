package org.commended.site.edition;

import java.util.List;
import org.commended.programme.domain.Organiser;
import org.commended.programme.domain.Programme;
import org.commended.shared.web.Blurb;
import org.commended.shared.web.Brand;
import org.commended.shared.web.JsonLd;
import org.commended.shared.web.JsonLd.Thing;
import org.commended.shared.web.MyWork.Item;
import org.commended.shared.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * A house that runs awards, and all its editions.
 *
 * @param onShow what there is to take part in beside the awards
 */
public record OrganiserPage(Organiser organiser, List<Series> series, List<Item> onShow) implements Page {

    public OrganiserPage {
        series = List.copyOf(series);
        onShow = List.copyOf(onShow);
    }

    /** A programme with its editions, latest first. */
    public record Series(Programme programme, List<Shown> editions) {
        public Series {
            editions = List.copyOf(editions);
        }
    }

    static List<Series> series(List<Programme> programmes, List<Shown> editions) {
        return programmes.stream()
                .map(programme -> new Series(
                        programme,
                        editions.stream()
                                .filter(shown -> shown.edition().programme().equals(programme.id()))
                                .toList()))
                .toList();
    }

    @Override
    public Brand brand() {
        return organiser.brand();
    }

    /** Its name in full, where that says more. */
    public @Nullable String fullName() {
        String full = organiser.details().fullName();
        return organiser.name().equals(full) ? null : full;
    }

    public Blurb blurb() {
        String full = fullName();
        Thing house = new Thing("Organization").with("name", organiser.name()).with("alternateName", full);
        String description = full == null ? organiser.name() : full;
        return new Blurb(organiser.name(), description, "/" + organiser.slug(), null, null, JsonLd.of(house));
    }
}
