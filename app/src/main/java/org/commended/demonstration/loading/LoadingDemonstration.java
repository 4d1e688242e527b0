package org.commended.demonstration.loading;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.commended.demonstration.OnlyInDemonstration;
import org.commended.demonstration.loading.LoadingEntries.Key;
import org.commended.exchange.season.SeasonFile;
import org.commended.programme.Programmes;
import org.commended.programme.Programmes.Whole;
import org.commended.programme.domain.Category;
import org.commended.shared.EntryId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Loads the demonstration on the first start, whole or not at all but for a few files; later starts find it there. */
@Component
@OnlyInDemonstration
class LoadingDemonstration implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(LoadingDemonstration.class);
    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final String ORGANISER = "harbour";

    private final Programmes programmes;
    private final LoadingSeasons seasons;
    private final LoadingPeople people;
    private final LoadingActs acts;
    private final LoadingSurvey survey;
    private final PastLetters letters;
    private final LoadingFiles files;
    private final TransactionTemplate transaction;
    private final Clock clock;

    LoadingDemonstration(
            Programmes programmes,
            LoadingSeasons seasons,
            LoadingPeople people,
            LoadingActs acts,
            LoadingSurvey survey,
            PastLetters letters,
            LoadingFiles files,
            TransactionTemplate transaction,
            Clock clock) {
        this.programmes = programmes;
        this.seasons = seasons;
        this.people = people;
        this.acts = acts;
        this.survey = survey;
        this.letters = letters;
        this.files = files;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The edition that is judged, for the files that follow. */
    private record Loaded(Stage stage, Map<Key, EntryId> ids) {}

    @Override
    public void run(ApplicationArguments arguments) {
        if (programmes.findOrganiser(ORGANISER).isPresent()) return;
        long began = System.nanoTime();
        Loaded loaded = Objects.requireNonNull(transaction.execute(status -> load(clock.instant())));
        files.load(loaded.stage(), loaded.ids(), clock.instant());
        LOG.info("The demonstration is loaded, in {} ms", (System.nanoTime() - began) / 1_000_000);
    }

    private Loaded load(Instant now) {
        LOG.info("Loading the demonstration: three editions of the Harbour Awards");
        Days days = new Days(now.atZone(ZONE).toLocalDate(), ZONE);
        SeasonFile announced = LoadingSeasons.read("harbour-2025.json", days);
        SeasonFile judged = LoadingSeasons.read("harbour-2026.json", days);
        SeasonFile open = LoadingSeasons.read("harbour-2027.json", days);
        Whole last = seasons.load(announced, days.instant("{d-339T21:30}"));
        Whole present = seasons.loadSetUp(judged, days.instant("{d-140T09:00}"));
        Whole next = seasons.loadSetUp(open, days.instant("{d-42T09:00}"));
        seasons.nameContact(next.organiser());
        LOG.info("Loading the demonstration: everybody in it");
        Troupe troupe = people.load(
                last.organiser().id(),
                List.of(present.edition().id(), next.edition().id()),
                now);
        LOG.info("Loading the demonstration: what they wrote and judged");
        Stage judging = stage(present, judged, troupe, days);
        Map<Key, EntryId> ids = acts.writeAndJudge(judging, now);
        acts.write(stage(next, open, troupe, days));
        survey.load(last.organiser().id(), days);
        letters.takeAsSent(now);
        return new Loaded(judging, ids);
    }

    private Stage stage(Whole whole, SeasonFile season, Troupe troupe, Days days) {
        Map<String, Category> categories =
                programmes.listCategories(whole.edition().id()).stream().collect(toMap(Category::slug, identity()));
        return new Stage(whole, season, categories, troupe, days);
    }
}
