package org.commended.demonstration.loading;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.commended.demonstration.OnlyInDemonstration;
import org.commended.demonstration.loading.Script.Year;
import org.commended.exchange.season.SeasonFile;
import org.commended.programme.Programmes;
import org.commended.programme.Programmes.Whole;
import org.commended.programme.domain.Category;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Loads the demonstration on the first start, whole or not at all; later starts find it there. */
@Component
@OnlyInDemonstration
class LoadingDemonstration implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(LoadingDemonstration.class);
    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final String ORGANISER = "harbour";

    private final Programmes programmes;
    private final LoadingSeasons seasons;
    private final LoadingPeople people;
    private final LoadingEntries entries;
    private final PastLetters letters;
    private final Clock clock;

    LoadingDemonstration(
            Programmes programmes,
            LoadingSeasons seasons,
            LoadingPeople people,
            LoadingEntries entries,
            PastLetters letters,
            Clock clock) {
        this.programmes = programmes;
        this.seasons = seasons;
        this.people = people;
        this.entries = entries;
        this.letters = letters;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (programmes.findOrganiser(ORGANISER).isEmpty()) load(clock.instant());
    }

    private void load(Instant now) {
        long began = System.nanoTime();
        LOG.info("Loading the demonstration: three editions of the Harbour Awards");
        Days days = new Days(now.atZone(ZONE).toLocalDate(), ZONE);
        SeasonFile judged = LoadingSeasons.read("harbour-2026.json", days);
        SeasonFile open = LoadingSeasons.read("harbour-2027.json", days);
        Whole last = seasons.load(LoadingSeasons.read("harbour-2025.json", days), days.instant("{d-339T21:30}"));
        Whole present = seasons.loadSetUp(judged, days.instant("{d-140T09:00}"));
        Whole next = seasons.loadSetUp(open, days.instant("{d-42T09:00}"));
        LOG.info("Loading the demonstration: everybody in it");
        Troupe troupe = people.load(
                last.organiser().id(),
                List.of(present.edition().id(), next.edition().id()),
                now);
        LOG.info("Loading the demonstration: what they wrote");
        act(stage(present, judged, troupe, days));
        act(stage(next, open, troupe, days));
        letters.takeAsSent(now);
        LOG.info("Loaded the demonstration in {} ms", (System.nanoTime() - began) / 1_000_000);
    }

    private Stage stage(Whole whole, SeasonFile season, Troupe troupe, Days days) {
        Map<String, Category> categories =
                programmes.listCategories(whole.edition().id()).stream().collect(toMap(Category::slug, identity()));
        return new Stage(whole, season, categories, troupe, days);
    }

    private void act(Stage stage) {
        Timeline timeline = new Timeline();
        Year year = Script.read().editions().stream()
                .filter(one -> stage.days()
                        .resolve(one.edition())
                        .equals(stage.whole().edition().slug()))
                .findFirst()
                .orElseThrow();
        entries.load(stage, year.entries(), timeline);
        timeline.run();
    }
}
