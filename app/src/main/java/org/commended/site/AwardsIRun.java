package org.commended.site;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.commended.programme.Programmes;
import org.commended.programme.domain.Edition;
import org.commended.programme.domain.Organiser;
import org.commended.shared.Grant;
import org.commended.shared.OrganiserId;
import org.commended.shared.Role;
import org.commended.shared.Viewer;
import org.commended.shared.web.MyWork;
import org.springframework.stereotype.Component;

/** The awards a person runs, newest edition first, and the way to begin another. */
@Component
class AwardsIRun implements MyWork {

    private static final int PLACE = 100;

    private final Programmes programmes;

    AwardsIRun(Programmes programmes) {
        this.programmes = programmes;
    }

    @Override
    public List<Section> of(Viewer viewer, Instant now) {
        return viewer.grants().stream()
                .filter(grant -> grant.role() == Role.ORGANISER)
                .map(Grant::organiser)
                .filter(Objects::nonNull)
                .distinct()
                .map(this::section)
                .toList();
    }

    private Section section(OrganiserId id) {
        Organiser organiser = programmes.getOrganiser(id);
        List<Item> editions = programmes.listEditions(id).stream()
                .map(edition -> item(organiser, edition))
                .toList();
        Link home = new Link(Said.of("site.my.home", organiser.name()), "/manage/" + organiser.slug());
        return new Section(PLACE, Said.of("site.my.run", organiser.name()), null, editions, List.of(home));
    }

    private static Item item(Organiser organiser, Edition edition) {
        String desk = "/manage/" + organiser.slug() + "/editions/" + edition.id() + "/entries";
        Instant closes = edition.window().closesAt();
        Said about = closes == null ? null : Said.of("site.my.deadline", closes.atZone(edition.zone()));
        return new Item(edition.name(), desk, about, null, "");
    }
}
