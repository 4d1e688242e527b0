package org.commended.site.edition;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.commended.programme.AtOrganiser;
import org.commended.programme.Programmes;
import org.commended.programme.Programmes.Whole;
import org.commended.programme.domain.Edition;
import org.commended.programme.domain.Organiser;
import org.commended.programme.domain.Programme;
import org.commended.results.Announced;
import org.commended.results.domain.PublishedTally;
import org.commended.shared.EditionId;
import org.commended.shared.NotFound;
import org.commended.shared.database.Published;
import org.commended.shared.web.MyWork.Item;
import org.springframework.stereotype.Component;

/** Lists editions with how they stand, in a fixed number of queries. */
@Component
public class ReadingProgrammes {

    private final Programmes programmes;
    private final Announced announced;
    private final List<AtOrganiser> modules;

    ReadingProgrammes(@Published Programmes programmes, Announced announced, List<AtOrganiser> modules) {
        this.programmes = programmes;
        this.announced = announced;
        this.modules = modules;
    }

    /** Every public edition, latest first. */
    public List<Shown> all(Instant now) {
        return shown(programmes.listWholes(), now);
    }

    List<Shown> shown(List<Whole> wholes, Instant now) {
        Map<EditionId, PublishedTally> tallies = announced.tally(
                wholes.stream().map(whole -> whole.edition().id()).toList());
        return wholes.stream()
                .map(whole -> Shown.of(whole, tallies, now))
                .sorted(Shown.LATEST_FIRST)
                .toList();
    }

    OrganiserPage organiser(String slug, Instant now) {
        Organiser organiser = programmes.findOrganiser(slug).orElseThrow(NotFound::new);
        List<Programme> all = programmes.listProgrammes(organiser.id());
        List<Edition> editions = programmes.listEditions(organiser.id());
        List<Shown> shown = shown(wholes(organiser, all, editions), now);
        List<Item> onShow = modules.stream()
                .flatMap(module -> module.onShow(organiser, now).stream())
                .toList();
        return new OrganiserPage(organiser, OrganiserPage.series(all, shown), onShow);
    }

    private static List<Whole> wholes(Organiser organiser, List<Programme> programmes, List<Edition> editions) {
        return programmes.stream()
                .flatMap(programme -> editions.stream()
                        .filter(edition -> edition.programme().equals(programme.id()))
                        .map(edition -> new Whole(organiser, programme, edition)))
                .toList();
    }

    ProgrammePage programme(String slug, String programmeSlug, Instant now) {
        Organiser organiser = programmes.findOrganiser(slug).orElseThrow(NotFound::new);
        Programme programme =
                programmes.findProgramme(organiser.id(), programmeSlug).orElseThrow(NotFound::new);
        List<Edition> editions = programmes.listEditions(programme.id());
        return new ProgrammePage(organiser, programme, shown(wholes(organiser, List.of(programme), editions), now));
    }
}
