package org.commended.forms;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.commended.MovableClock;
import org.commended.entry.Visitor;
import org.commended.meeting.Panelled;
import org.commended.panel.Season;
import org.springframework.boot.test.context.TestComponent;

/** A panel's meeting, from the call to the minutes. */
@TestComponent
class MeetingScenes implements Scenes {

    private static final Instant NOW = Panelled.NOW;
    private static final String MEETING = "/meetings/{id}";

    private final Panelled panelled;
    private final Season season;
    private final MovableClock clock;

    MeetingScenes(Panelled panelled, Season season, MovableClock clock) {
        this.panelled = panelled;
        this.season = season;
        this.clock = clock;
    }

    private Panelled.Meet called() {
        clock.set(NOW);
        return panelled.called("shortlist");
    }

    /** The chair, Ben and Cara are there. */
    private Panelled.Meet open() {
        Panelled.Meet meet = called();
        meet.open();
        return meet;
    }

    private Panelled.Meet discussing() {
        Panelled.Meet meet = open();
        meet.chair().post(meet.item("Quiet streets", "/opening"), Map.of());
        return meet;
    }

    private Panelled.Meet voting() {
        Panelled.Meet meet = discussing();
        meet.put(false, "Quiet streets");
        return meet;
    }

    private static Supplier<Scene> in(Supplier<Panelled.Meet> world, Function<Panelled.Meet, Scene> scene) {
        return () -> scene.apply(world.get());
    }

    @Override
    public Map<String, Supplier<Scene>> forms() {
        Map<String, Supplier<Scene>> forms = new LinkedHashMap<>();
        calling(forms);
        floor(forms);
        items(forms);
        votes(forms);
        words(forms);
        return forms;
    }

    private void calling(Map<String, Supplier<Scene>> forms) {
        forms.put("/judging/{category}/meeting", () -> {
            clock.set(NOW);
            Panelled.Meet meet = panelled.uncalled();
            String room = "/judging/" + meet.category() + "/meeting";
            return Scene.of(meet.chair(), room).with("day", "2027-04-20").with("place", "Room 4");
        });
        forms.put(MEETING + "/details", in(this::called, meet -> Scene.of(meet.chair(), meet.at("/details"))
                .with("place", "Room 5")
                .editing("place")));
        forms.put(
                MEETING + "/cancellation",
                in(this::called, meet -> Scene.of(meet.chair(), meet.at("/details"), meet.at("/cancellation"))));
    }

    private void floor(Map<String, Supplier<Scene>> forms) {
        forms.put(
                MEETING + "/presence", in(this::open, meet -> Scene.of(meet.dan(), meet.at(""), meet.at("/presence"))));
        forms.put(MEETING + "/absence", in(this::open, meet -> Scene.of(meet.ben(), meet.at(""), meet.at("/absence"))));
        forms.put(
                MEETING + "/opening",
                in(this::called, meet -> Scene.of(meet.chair(), meet.at(""), meet.at("/opening"))));
        forms.put(MEETING + "/rest", in(this::open, meet -> Scene.of(meet.chair(), meet.at(""), meet.at("/rest"))));
        forms.put(MEETING + "/closing", in(this::open, meet -> {
            meet.decideAll();
            return Scene.of(meet.chair(), meet.at("/closing"));
        }));
    }

    private void items(Map<String, Supplier<Scene>> forms) {
        String item = MEETING + "/items/{entry}";
        forms.put(item + "/opening", in(this::open, meet -> at(meet, "Quiet streets", "/opening")));
        forms.put(item + "/adjournment", in(this::discussing, meet -> at(meet, "Quiet streets", "/adjournment")));
        forms.put(item + "/talk", in(this::open, meet -> at(meet, "Fleet of forty", "/talk")));
        forms.put(item + "/place", in(this::open, meet -> {
            meet.chair().post(meet.item("Quiet streets", "/talk"), Map.of());
            return at(meet, "Quiet streets", "/place").with("to", "down");
        }));
        forms.put(item + "/outcome", in(this::discussing, meet -> at(meet, "Quiet streets", "/outcome")
                .with("outcome", "not")
                .with("reason", "Too thin")));
        forms.put(item + "/move", in(this::discussing, meet -> at(meet, "Quiet streets", "/move")
                .with("to", season.category(meet.run().edition()).toString())
                .with("why", "It is about culture")));
    }

    private static Scene at(Panelled.Meet meet, String title, String act) {
        return Scene.of(meet.chair(), meet.at(""), meet.item(title, act));
    }

    private void votes(Map<String, Supplier<Scene>> forms) {
        forms.put(
                MEETING + "/votes",
                in(this::discussing, meet -> Scene.of(meet.chair(), meet.at(""), meet.at("/votes"))));
        forms.put(MEETING + "/votes/{vote}/ballot", in(this::voting, meet -> vote(meet, meet.ben(), "ballot")
                .with("choice", "yes")));
        forms.put(MEETING + "/votes/{vote}/closing", in(this::voting, meet -> vote(meet, meet.chair(), "closing")));
        forms.put(
                MEETING + "/votes/{vote}/withdrawal", in(this::voting, meet -> vote(meet, meet.chair(), "withdrawal")));
        forms.put(MEETING + "/votes/{vote}/casting-vote", in(this::voting, meet -> {
            meet.vote(meet.chair(), "yes");
            meet.vote(meet.ben(), "no");
            meet.count();
            return vote(meet, meet.chair(), "casting-vote").with("choice", "yes");
        }));
    }

    private static Scene vote(Panelled.Meet meet, Visitor by, String act) {
        String action =
                by.get(meet.at("")).page().select("form[action$=/" + act + "]").attr("action");
        return Scene.of(by, meet.at(""), action);
    }

    private void words(Map<String, Supplier<Scene>> forms) {
        forms.put(MEETING + "/notes", in(this::open, meet -> Scene.of(meet.chair(), meet.at(""), meet.at("/notes"))
                .with("text", "Coffee is late")));
        forms.put(MEETING + "/minutes/{line}/correction", in(this::open, meet -> {
            String line = meet.chair()
                    .get(meet.at("/minutes"))
                    .page()
                    .select("a[href$=/correction]")
                    .attr("href");
            return Scene.of(meet.chair(), line).with("text", "She came later");
        }));
        forms.put(MEETING + "/no-award", () -> {
            clock.set(NOW);
            Panelled.Meet meet = panelled.called("result");
            meet.open();
            return Scene.of(meet.chair(), meet.at(""), meet.at("/no-award")).with("none", "None was ready");
        });
    }
}
