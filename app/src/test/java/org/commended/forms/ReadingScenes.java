package org.commended.forms;

import static org.commended.panel.Season.criterion;

import java.time.Instant;
import java.util.Map;
import java.util.function.Supplier;
import org.commended.MovableClock;
import org.commended.entry.Visitor;
import org.commended.judging.calibration.ScoredCategory;
import org.commended.judging.calibration.ScoredCategory.Scored;
import org.commended.judging.domain.Stages;
import org.commended.panel.Season;
import org.jsoup.Jsoup;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;

/** What follows from the marks of a category: one more reading, another line, a pack to count again. */
@TestComponent
class ReadingScenes implements Scenes {

    private static final Instant NOW = Instant.parse("2027-04-02T19:41:00Z");

    private final Season season;
    private final ScoredCategory scoring;
    private final Stages stages;
    private final MovableClock clock;
    private final Environment environment;

    ReadingScenes(Season season, ScoredCategory scoring, Stages stages, MovableClock clock, Environment environment) {
        this.season = season;
        this.scoring = scoring;
        this.stages = stages;
        this.clock = clock;
        this.environment = environment;
    }

    @Override
    public Map<String, Supplier<Scene>> forms() {
        String room = "/manage/{organiser}/editions/{edition}/judging/{category}";
        return Map.of(
                room + "/extra-readings",
                this::advised,
                "/judging/{category}/{kind}/pack",
                this::packed,
                room + "/calibrations",
                () -> large(false),
                "/judging/{category}/calibrations",
                () -> large(true));
    }

    /** The button stands on pages of categories too large to be made here: so it is drawn here. */
    private Scene large(boolean byChair) {
        clock.set(NOW);
        Scored scored = scoring.wholly();
        Visitor by =
                season.visitor(port(), byChair ? scored.chair() : scored.run().by(), NOW);
        String page = byChair ? "/judging/" + scored.category() : scored.run().desk() + "/" + scored.category();
        String action = page + "/calibrations";
        return Scene.of(by, page, action)
                .on(() -> Jsoup.parse("<form method=post action='" + action
                        + "'><input type=hidden name=places value=3><button>Adjust</button></form>"));
    }

    private Scene advised() {
        clock.set(NOW);
        Scored scored = scoring.wholly();
        stages.save(scored.stage().closing(NOW.minusSeconds(60)));
        season.judge(season.category(scored.run().edition(), criterion("need", 1)), "Gwen Guest");
        int port = Integer.parseInt(String.valueOf(environment.getProperty("local.server.port")));
        Visitor organiser = season.visitor(port, scored.run().by(), NOW);
        String category = scored.run().desk() + "/" + scored.category();
        return Scene.of(organiser, category + "/scores?places=3", category + "/extra-readings");
    }

    private Scene packed() {
        clock.set(NOW);
        Scored scored = scoring.unevenly();
        Visitor chair = season.visitor(port(), scored.chair(), NOW);
        Visitor organiser = season.visitor(port(), scored.run().by(), NOW);
        String shortlist = "/judging/" + scored.category() + "/shortlist";
        chair.post(
                shortlist, Map.of("version", "0", "in", scored.entry("The moor").toString()));
        chair.post(shortlist + "/seal", Map.of("version", "1"));
        organiser.post(shortlist + "/seal", Map.of("version", "1"));
        return Scene.of(organiser, shortlist, shortlist + "/pack");
    }

    private int port() {
        return Integer.parseInt(String.valueOf(environment.getProperty("local.server.port")));
    }
}
