package org.commended.programme.web.home;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.commended.programme.Programmes;
import org.commended.programme.domain.Edition;
import org.commended.programme.domain.Organiser;
import org.commended.programme.domain.Programme;
import org.commended.programme.web.home.ManagePage.Line;
import org.commended.programme.web.home.ManagePage.Series;
import org.commended.shared.NotFound;
import org.commended.shared.ProgrammeId;
import org.commended.shared.web.Access;
import org.commended.shared.web.AllowedTo;
import org.commended.shared.web.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The home of an organiser. */
@RestController
class ManageController {

    private final Programmes programmes;

    ManageController(Programmes programmes) {
        this.programmes = programmes;
    }

    @GetMapping("/manage/{organiser}")
    @AllowedTo(Access.ORGANISER)
    Page home(@PathVariable String organiser, Instant now) {
        Organiser who = programmes.findOrganiser(organiser).orElseThrow(NotFound::new);
        Map<ProgrammeId, List<Edition>> editions =
                programmes.listEditions(who.id()).stream().collect(Collectors.groupingBy(Edition::programme));
        List<Series> series = programmes.listProgrammes(who.id()).stream()
                .map(programme -> new Series(
                        programme, lines(who, programme, editions.getOrDefault(programme.id(), List.of()), now)))
                .toList();
        return new ManagePage(who, series);
    }

    private static List<Line> lines(Organiser who, Programme programme, List<Edition> editions, Instant now) {
        return editions.stream()
                .map(edition -> new Line(edition, Standing.of(edition, now), address(who, programme, edition)))
                .toList();
    }

    /** To its entries once they can come, until then to what is left to set up. */
    private static String address(Organiser who, Programme programme, Edition edition) {
        String desk = new Programmes.Whole(who, programme, edition).desk();
        return desk + (edition.publicSince() == null ? "/set-up" : "/entries");
    }
}
