package org.commended.forms;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.commended.MovableClock;
import org.commended.judging.web.Ways;
import org.commended.judging.web.Ways.World;
import org.commended.programme.domain.StagePlan.Method;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;

/** Orders, pairs and points. */
@TestComponent
class BallotScenes implements Scenes {

    private static final Instant NOW = Instant.parse("2027-04-02T19:41:00Z");
    private static final String PILE = "/judging/{category}";

    private final Ways ways;
    private final MovableClock clock;
    private final Environment environment;

    BallotScenes(Ways ways, MovableClock clock, Environment environment) {
        this.ways = ways;
        this.clock = clock;
        this.environment = environment;
    }

    private World open(Method method) {
        clock.set(NOW);
        return ways.open(Integer.parseInt(String.valueOf(environment.getProperty("local.server.port"))), method, NOW);
    }

    @Override
    public Map<String, Supplier<Scene>> forms() {
        Map<String, Supplier<Scene>> forms = new LinkedHashMap<>();
        forms.put(PILE + "/answers", () -> given(open(Method.POINTS), "/answers", "3"));
        forms.put(PILE + "/answers places", () -> given(open(Method.RANKING), "/answers", "2"));
        forms.put(PILE + "/handing-in", () -> handedIn(open(Method.POINTS)));
        forms.put(PILE + "/pairs", () -> scene(open(Method.PAIRS), "/pairs").with("better", "level"));
        forms.put(PILE + "/pairs/undoing", () -> {
            World world = open(Method.PAIRS);
            world.answer(world.ann());
            return scene(world, "/pairs/undoing");
        });
        forms.put(PILE + "/abstentions", () -> scene(open(Method.RANKING), "/abstentions")
                .with("why", "I know it too well"));
        forms.put(PILE + "/taking-back", () -> {
            World world = open(Method.RANKING);
            world.as(world.ann()).post(world.pile() + "/handing-in", world.order());
            return scene(world, "/taking-back");
        });
        return forms;
    }

    private static Scene scene(World world, String act) {
        return Scene.of(world.as(world.ann()), world.pile(), world.pile() + act);
    }

    private static Scene given(World world, String act, String value) {
        return scene(world, act).with(world.field(0), value);
    }

    private static Scene handedIn(World world) {
        return given(world, "/handing-in", "6").with(world.field(1), "4");
    }
}
