package org.commended.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.commended.MovableClock;
import org.commended.entry.Awards;
import org.commended.entry.Entrants;
import org.commended.entry.Visitor;
import org.commended.programme.domain.HouseRules;
import org.commended.programme.domain.Question;
import org.commended.shared.CategoryId;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.commended.shared.files.SomeFiles;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;

/** Entering, and the organiser's desk: entries and letters about them. */
@TestComponent
class EntryScenes implements Scenes {

    private static final String DESK = "/manage/{organiser}/editions/{edition}/entries/{entry}";
    private static final String LETTERS = "/manage/{organiser}/editions/{edition}/letters/{segment}";

    private final Awards awards;
    private final Entrants entrants;
    private final MovableClock clock;
    private final Environment environment;

    EntryScenes(Awards awards, Entrants entrants, MovableClock clock, Environment environment) {
        this.awards = awards;
        this.entrants = entrants;
        this.clock = clock;
        this.environment = environment;
    }

    /** An edition with one category, a draft, who writes it and who runs it. */
    private record World(Awards.Run run, CategoryId category, EntryId entry, Visitor writer, Visitor ffion) {
        String at(String page) {
            return "/entries/" + entry + "/" + page;
        }

        String desk(String act) {
            return run.desk() + "/" + entry + act;
        }

        String letters(String act) {
            return run.desk().replaceFirst("entries$", "letters/drafts") + act;
        }
    }

    private World world() {
        clock.set(Awards.OPEN);
        Awards.Run run = awards.edition(HouseRules.NONE);
        CategoryId category =
                awards.category(run.edition(), Awards.change(), Awards.homes(), Awards.plan(), Awards.summary());
        PersonId priya = awards.person("Priya Nair");
        EntryId entry = entrants.draft(
                category,
                Entrants.about("Streets that breathe", "Aldermoor Council"),
                priya,
                Awards.OPEN.minusSeconds(60));
        int port = Integer.parseInt(String.valueOf(environment.getProperty("local.server.port")));
        return new World(
                run,
                category,
                entry,
                awards.visitor(port, priya, Awards.OPEN),
                awards.visitor(port, run.by(), Awards.OPEN));
    }

    private World sent() {
        return sent(world());
    }

    private static World sent(World world) {
        world.writer().post(world.at("sections/1"), answered(world));
        world.writer().post(world.at("sections/2"), Map.of("seen-summary", "0", "answer-summary", "Gardens."));
        var fields = Visitor.fields(world.writer().get(world.at("check")).page(), "submission");
        world.writer().post(world.at("submission"), fields);
        return world;
    }

    /** The same in a category that is judged without names. */
    private World hidden() {
        World world = sent();
        awards.hideNames(world.category());
        return world;
    }

    /** The same with a file, and a copy of it that judges see. */
    private World covered() {
        World world = sent(filed());
        awards.hideNames(world.category());
        var fields = Visitor.fields(world.ffion().get(world.desk("/redaction")).page(), "redaction");
        world.ffion().post(world.desk("/redaction"), fields);
        world.ffion().upload(world.desk("/redaction/files/plan"), "file", "No names.pdf", SomeFiles.pdf("nobody"));
        return world;
    }

    /** A draft with one file. */
    private World filed() {
        World world = world();
        world.writer().upload(world.at("files/plan"), "file", "Plan.pdf", SomeFiles.pdf("gardens"));
        return world;
    }

    /** Beside a second category. */
    private World beside() {
        World world = sent();
        awards.category(world.run().edition(), Awards.change(), Awards.homes(), Awards.summary());
        return world;
    }

    private static String other(World world) {
        var options = world.ffion().get(world.desk("/move")).page().select("select[name=to] option");
        return Objects.requireNonNull(options.last()).attr("value");
    }

    /** Its writers are asked whether it may move there. */
    private World asked() {
        World world = beside();
        world.ffion().post(world.desk("/move"), Map.of("to", other(world), "reason", "It is about gardens."));
        return world;
    }

    /** Two versions of one answer, some time apart. */
    private World rewritten() {
        World world = world();
        clock.set(Awards.OPEN.minusSeconds(600));
        world.writer()
                .post(world.at("sections/1"), Map.of("seen-change", "0", "answer-change", "Once there was rain."));
        clock.set(Awards.OPEN);
        world.writer()
                .post(world.at("sections/1"), Map.of("seen-change", "1", "answer-change", "Now there are gardens."));
        return world;
    }

    private static Map<String, String> answered(World world) {
        var fields = Visitor.fields(world.writer().get(world.at("sections/1")).page(), "1");
        fields.put("answer-change", "Four homes.");
        fields.put("answer-homes", "4");
        return fields;
    }

    private static Supplier<Scene> in(Supplier<World> world, Function<World, Scene> scene) {
        return () -> scene.apply(world.get());
    }

    @Override
    public Map<String, Supplier<Scene>> forms() {
        Map<String, Supplier<Scene>> forms = new LinkedHashMap<>();
        entering(forms);
        desk(forms);
        moving(forms);
        longer(forms);
        letters(forms);
        return forms;
    }

    private void entering(Map<String, Supplier<Scene>> forms) {
        forms.put("/entries", in(this::world, world -> Scene.of(
                        world.writer(), "/entries/start?category=" + world.category(), "/entries")
                .with("title", "A second entry")
                .with("organisation", "Aldermoor Council")));
        forms.put("/entries/{id}/about", in(this::world, world -> Scene.of(world.writer(), world.at("about"))
                .editing("title")));
        forms.put("/entries/{id}/sections/{number}", in(this::world, world -> Scene.of(
                        world.writer(), world.at("sections/1"))
                .with("answer-homes", "4")
                .editing("answer-change")));
        forms.put("/entries/{id}/sections/{number} typing", in(this::world, world -> Scene.of(
                        world.writer(), world.at("sections/1"))
                .with("typing", "yes")
                .with("answer-homes", "4")
                .editing("answer-change")));
        forms.put(
                "/entries/{id}/answers/{question}/restoration",
                in(
                        this::rewritten,
                        world -> Scene.of(
                                world.writer(),
                                world.at("answers/change/versions"),
                                world.at("answers/change/restoration"))));
        forms.put(
                "/entries/{id}/files/{question}",
                in(this::filed, world -> Scene.of(world.writer(), world.at("files/plan"))));
        forms.put("/entries/{id}/files/{question}/{file}/removal", in(this::filed, world -> {
            String removal = world.writer()
                    .get(world.at("files/plan"))
                    .page()
                    .select("form[action$=/removal]")
                    .attr("action");
            return Scene.of(world.writer(), world.at("files/plan"), removal);
        }));
        forms.put("/entries/{id}/people", in(this::world, world -> Scene.of(world.writer(), world.at("people"))
                .with("email", "tom@" + world.entry() + ".example")
                .with("name", "Tom Birch")));
        forms.put("/entries/{id}/answers/{question}/look", in(this::world, world -> {
            awards.ask(
                    world.category(),
                    Awards.change(),
                    Awards.homes(),
                    Awards.plan(),
                    Awards.summary(),
                    Awards.question("new", Question.Kind.SHORT_TEXT, 0, "New"));
            return Scene.of(world.writer(), world.at("").replaceFirst("/$", ""), world.at("answers/new/look"));
        }));
        forms.put("/entries/{id}/again", in(this::world, world -> {
            var next = awards.year(
                    world.run().programme(), "2028", "2027-03-01T09:00Z", "2028-03-12T17:00Z", HouseRules.NONE);
            CategoryId category = awards.category(next, Awards.change());
            return Scene.of(world.writer(), world.at("again?category=" + category), world.at("again"));
        }));
        forms.put("/entries/{id}/submission", in(this::world, world -> {
            world.writer().post(world.at("sections/1"), answered(world));
            world.writer().post(world.at("sections/2"), Map.of("seen-summary", "0", "answer-summary", "Gardens."));
            return Scene.of(world.writer(), world.at("check"), world.at("submission"));
        }));
        forms.put(
                "/entries/{id}/withdrawal", in(this::sent, world -> Scene.of(world.writer(), world.at("withdrawal"))));
    }

    private void desk(Map<String, Supplier<Scene>> forms) {
        forms.put(DESK + "/redaction", in(this::hidden, world -> Scene.of(world.ffion(), world.desk("/redaction"))
                .editing("answer-change")));
        forms.put(
                DESK + "/redaction/files/{question}",
                in(
                        this::covered,
                        world -> Scene.of(
                                world.ffion(), world.desk("/redaction"), world.desk("/redaction/files/plan"))));
        forms.put(DESK + "/redaction/files/{question}/{file}/removal", in(this::covered, world -> {
            String removal = world.ffion()
                    .get(world.desk("/redaction"))
                    .page()
                    .select("form[action$=/removal]")
                    .attr("action");
            return Scene.of(world.ffion(), world.desk("/redaction"), removal);
        }));
        forms.put(DESK + "/screening", in(this::sent, world -> Scene.of(
                        world.ffion(), world.desk(""), world.desk("/screening"))
                .with("verdict", "ruled-out")
                .with("rule", "Teams up to 60")
                .with("reason", "It has 84.")
                .editing("reason")));
        forms.put(DESK + "/correction", in(this::sent, world -> Scene.of(
                        world.ffion(), world.desk("/correction?part=title"), world.desk("/correction"))
                .with("reason", "Asked for by e-mail")
                .with("text", "Streets that breathe well")
                .editing("text")));
    }

    private void moving(Map<String, Supplier<Scene>> forms) {
        forms.put(DESK + "/move", in(this::beside, world -> Scene.of(
                        world.ffion(), world.desk("/move?to=" + other(world)), world.desk("/move"))
                .with("reason", "It is about gardens.")));
        forms.put(
                DESK + "/move/recall",
                in(this::asked, world -> Scene.of(world.ffion(), world.desk(""), world.desk("/move/recall"))));
        forms.put("/entries/{id}/move", in(this::asked, world -> Scene.of(world.writer(), world.at("move"))
                .with("answer", "accepted")
                .with("word", "Gladly")));
    }

    private void longer(Map<String, Supplier<Scene>> forms) {
        forms.put(
                DESK + "/extension",
                in(this::world, world -> later(Scene.of(world.ffion(), world.desk("/extension")))));
        forms.put(
                DESK + "/extension/recall",
                in(this::extended, world -> Scene.of(world.ffion(), world.desk(""), world.desk("/extension/recall"))));
        forms.put(DESK.replace("{entry}", "unsent"), in(this::closed, world -> later(
                        Scene.of(world.ffion(), world.run().desk() + "/unsent"))
                .with("entries", world.entry().toString())));
    }

    private static Scene later(Scene scene) {
        return scene.with("until-day", "2027-03-20").with("until-hour", "12:00").with("reason", "Their line was down.");
    }

    private World extended() {
        World world = world();
        world.ffion()
                .post(
                        world.desk("/extension"),
                        Map.of("until-day", "2027-03-20", "until-hour", "12:00", "reason", "Their line was down."));
        return world;
    }

    /** A draft in which everything is answered, after the deadline. */
    private World closed() {
        World world = world();
        world.writer().post(world.at("sections/1"), answered(world));
        world.writer().post(world.at("sections/2"), Map.of("seen-summary", "0", "answer-summary", "Gardens."));
        clock.set(Awards.CLOSES);
        return world;
    }

    private void letters(Map<String, Supplier<Scene>> forms) {
        forms.put(LETTERS + "/preview", in(this::world, world -> Scene.of(
                        world.ffion(), world.letters(""), world.letters("/preview"))
                .with("subject", "Your draft")
                .with("text", "Dear {name}, how is {entry}?")));
        forms.put(LETTERS.replace("{segment}", "reminders"), in(this::world, world -> Scene.of(
                        world.ffion(),
                        world.letters("").replaceFirst("/drafts$", ""),
                        world.letters("").replaceFirst("drafts$", "reminders"))
                .with("drafts", "7", "1")));
        forms.put(LETTERS, in(this::world, world -> preview(world, "")));
        forms.put(LETTERS + "/sending", in(this::world, world -> preview(world, "/sending")));
    }

    private static Scene preview(World world, String act) {
        Scene first = Scene.of(world.ffion(), world.letters(""), world.letters("/preview"))
                .with("subject", "Your draft")
                .with("text", "Dear {name}, how is {entry}?");
        Map<String, List<String>> typed = first.filled(first.form());
        return Scene.of(world.ffion(), world.letters(act))
                .on(() ->
                        world.ffion().postAll(world.letters("/preview"), typed).page());
    }
}
