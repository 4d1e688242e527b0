package org.commended.site.edition;

import java.util.List;
import org.commended.programme.domain.Organiser;
import org.commended.programme.domain.Programme;
import org.commended.shared.web.Blurb;
import org.commended.shared.web.Brand;
import org.commended.shared.web.Page;

/** A series of awards with every edition of it, latest first. */
public record ProgrammePage(Organiser organiser, Programme programme, List<Shown> editions) implements Page {

    public ProgrammePage {
        editions = List.copyOf(editions);
    }

    @Override
    public Brand brand() {
        return organiser.brand();
    }

    public Introduction introduction() {
        return Introduction.of(programme.details().description(), null);
    }

    public Blurb blurb() {
        String description = programme.details().description() == null
                ? programme.name() + ", " + organiser.name()
                : programme.details().description();
        String path = "/" + organiser.slug() + "/" + programme.slug();
        return new Blurb(programme.name(), Blurb.shortened(description), path, null, null, null);
    }
}
