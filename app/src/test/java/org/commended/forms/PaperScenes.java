package org.commended.forms;

import static org.commended.panel.Season.criterion;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.commended.MovableClock;
import org.commended.entry.Visitor;
import org.commended.panel.Season;
import org.commended.shared.CategoryId;
import org.commended.shared.making.AtOnce;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is asked for to be printed. */
@TestComponent
class PaperScenes implements Scenes {

    private static final Instant NOW = Instant.parse("2027-04-02T19:41:00Z");

    private final Season season;
    private final JdbcClient jdbc;
    private final MovableClock clock;
    private final Environment environment;

    PaperScenes(Season season, JdbcClient jdbc, MovableClock clock, Environment environment) {
        this.season = season;
        this.jdbc = jdbc;
        this.clock = clock;
        this.environment = environment;
    }

    /** A category that is judged. */
    private record Reading(Season.Run run, CategoryId category, Visitor ffion, Visitor ann) {

        String pile() {
            return "/judging/" + category;
        }

        String packs() {
            return run.desk() + "/packs";
        }
    }

    private int port() {
        return Integer.parseInt(String.valueOf(environment.getProperty("local.server.port")));
    }

    private Reading reading() {
        clock.set(NOW);
        int port = port();
        Season.Run run = season.edition();
        CategoryId category = season.category(run.edition(), criterion("need", 1));
        season.entry(run.edition(), category, "Rain gardens");
        Visitor ffion = season.visitor(port, run.by(), NOW);
        Visitor ann = season.visitor(port, season.judge(category, "Ann"), NOW);
        ffion.post(run.desk() + "/" + category + "/stages", Map.of("kind", "desk"));
        return new Reading(run, category, ffion, ann);
    }

    @Override
    public Map<String, Supplier<Scene>> forms() {
        Map<String, Supplier<Scene>> forms = new LinkedHashMap<>();
        forms.put("/judging/{category}/pack", () -> {
            Reading world = reading();
            return Scene.of(world.ann(), world.pile(), world.pile() + "/pack");
        });
        forms.put("/manage/{organiser}/editions/{edition}/judging/packs", () -> {
            Reading world = reading();
            return Scene.of(world.ffion(), world.packs());
        });
        forms.put("/made/{id}/again", () -> {
            Reading world = reading();
            String watched = AtOnce.ask(world.ann(), world.pile(), "/pack");
            jdbc.sql("update making set state = 'FAILED' where id = cast(? as uuid)")
                    .param(watched.substring("/made/".length()))
                    .update();
            return Scene.of(world.ann(), watched, watched + "/again");
        });
        forms.put("/verify", () -> Scene.of(new Visitor(port(), null), "/verify"));
        return forms;
    }
}
