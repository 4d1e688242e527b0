package org.commended.site;

import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.commended.shared.web.Access;
import org.commended.shared.web.AllowedTo;
import org.commended.shared.web.Page;
import org.commended.shared.web.stored.SameForEveryone;
import org.commended.site.HomePage.House;
import org.commended.site.edition.ReadingProgrammes;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The front page. */
@RestController
class HomeController {

    private final ReadingProgrammes reading;

    HomeController(ReadingProgrammes reading) {
        this.reading = reading;
    }

    @GetMapping("/")
    @AllowedTo(Access.ANYONE)
    @SameForEveryone
    Page home(Instant now) {
        var byOrganiser = reading.all(now).stream()
                .collect(groupingBy(shown -> shown.whole().organiser(), LinkedHashMap::new, Collectors.toList()));
        List<House> houses = byOrganiser.entrySet().stream()
                .map(house -> new House(house.getKey(), house.getValue()))
                .sorted(Comparator.comparing((House house) -> house.organiser().name()))
                .toList();
        return new HomePage(houses);
    }
}
