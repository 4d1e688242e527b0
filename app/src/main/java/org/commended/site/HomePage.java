package org.commended.site;

import java.util.List;
import org.commended.programme.domain.Organiser;
import org.commended.shared.web.Page;
import org.commended.site.edition.Shown;

/** Who runs awards here, and how each of their editions stands. */
public record HomePage(List<House> houses) implements Page {

    public HomePage {
        houses = List.copyOf(houses);
    }

    /** @param editions latest first */
    public record House(Organiser organiser, List<Shown> editions) {
        public House {
            editions = List.copyOf(editions);
        }
    }
}
