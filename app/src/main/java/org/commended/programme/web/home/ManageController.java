package org.commended.programme.web.home;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.commended.programme.AtOrganiser;
import org.commended.programme.Programmes;
import org.commended.programme.Publicity;
import org.commended.programme.Publicity.Told;
import org.commended.programme.domain.Edition;
import org.commended.programme.domain.Organiser;
import org.commended.programme.domain.Programme;
import org.commended.programme.web.home.ManagePage.Line;
import org.commended.programme.web.home.ManagePage.Series;
import org.commended.shared.EditionId;
import org.commended.shared.NotFound;
import org.commended.shared.web.Access;
import org.commended.shared.web.AllowedTo;
import org.commended.shared.web.MyWork;
import org.commended.shared.web.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The home of an organiser. */
@RestController
class ManageController {

    private final Programmes programmes;
    private final Publicity publicity;
    private final List<AtOrganiser> modules;

    ManageController(Programmes programmes, Publicity publicity, List<AtOrganiser> modules) {
        this.programmes = programmes;
        this.publicity = publicity;
        this.modules = modules;
    }

    @GetMapping("/manage/{organiser}")
    @AllowedTo(Access.ORGANISER)
    Page home(@PathVariable String organiser, Instant now) {
        Organiser who = programmes.findOrganiser(organiser).orElseThrow(NotFound::new);
        List<Edition> all = programmes.listEditions(who.id());
        Map<EditionId, Told> told = publicity.told(all.stream().map(Edition::id).toList());
        List<Series> series = programmes.listProgrammes(who.id()).stream()
                .map(programme -> new Series(
                        programme,
                        all.stream()
                                .filter(edition -> edition.programme().equals(programme.id()))
                                .map(edition -> new Line(
                                        edition,
                                        Standing.of(edition, told.get(edition.id()), now),
                                        address(who, programme, edition)))
                                .toList()))
                .toList();
        return new ManagePage(who, series, rooms(who));
    }

    private List<MyWork.Link> rooms(Organiser who) {
        return modules.stream().flatMap(module -> module.rooms(who).stream()).toList();
    }

    /** To its entries once they can come, until then to what is left to set up. */
    private static String address(Organiser who, Programme programme, Edition edition) {
        String desk = new Programmes.Whole(who, programme, edition).desk();
        return desk + (edition.publicSince() == null ? "/set-up" : "/entries");
    }
}
