package org.commended.forms;

import static org.commended.panel.Season.criterion;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.commended.MovableClock;
import org.commended.entry.Visitor;
import org.commended.entry.domain.EntryOrganisation;
import org.commended.panel.Season;
import org.commended.people.People;
import org.commended.programme.Programmes;
import org.commended.shared.CategoryId;
import org.commended.shared.EntryId;
import org.commended.shared.Grant;
import org.commended.shared.PersonId;
import org.commended.shared.Role;
import org.jsoup.Jsoup;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;

/** Panels, score sheets, decisions, seals and announcements. */
@TestComponent
class JudgingScenes implements Scenes {

    private static final Instant NOW = Instant.parse("2027-04-02T19:41:00Z");
    private static final Map<String, String> MARKS = Map.of("seen", "0", "mark-need", "4");
    private static final String ROOM = "/manage/{organiser}/editions/{edition}/judging/{category}";
    private static final String SHEET = "/judging/{category}/entries/{entry}";
    private static final String RESULTS = "/manage/{organiser}/editions/{edition}";

    private final Season season;
    private final Programmes programmes;
    private final People people;
    private final MovableClock clock;
    private final Environment environment;

    JudgingScenes(Season season, Programmes programmes, People people, MovableClock clock, Environment environment) {
        this.season = season;
        this.programmes = programmes;
        this.people = people;
        this.clock = clock;
        this.environment = environment;
    }

    private Judged world() {
        clock.set(NOW);
        int port = port();
        Season.Run run = season.edition();
        CategoryId category = season.category(run.edition(), criterion("need", 1));
        var derby = new EntryOrganisation("Derby City Council", EntryOrganisation.Role.LEAD, null);
        EntryId rain = season.entry(run.edition(), category, "Rain gardens", derby);
        return new Judged(
                run,
                category,
                rain,
                season.visitor(port, run.by(), NOW),
                season.visitor(port, second(run), NOW),
                season.visitor(port, season.judge(category, "Ann"), NOW),
                season.visitor(port, season.chair(category, "Dr Osei"), NOW));
    }

    private Judged reading() {
        Judged world = world();
        world.ffion().post(world.room("/stages"), Map.of("kind", "desk"));
        return world;
    }

    private Judged decided() {
        Judged world = reading();
        world.ann().post(world.sheet("/handing-in"), MARKS);
        world.ffion()
                .post(
                        world.decision(""),
                        Map.of("version", "0", "in", world.rain().toString()));
        return world;
    }

    private PersonId second(Season.Run run) {
        PersonId gwen = season.person("Gwen Ellis");
        var organiser = programmes.findOrganiser(run.organiser()).orElseThrow();
        people.grant(gwen, new Grant(Role.ORGANISER, organiser.id(), null), NOW);
        return gwen;
    }

    private Judged sealed() {
        Judged world = decided();
        for (Visitor one : List.of(world.ffion(), world.gwen())) {
            Scene seal = Scene.of(one, world.decision(""), world.decision("/seal"));
            one.postAll(world.decision("/seal"), seal.filled(seal.form()));
        }
        return world;
    }

    private static Supplier<Scene> in(Supplier<Judged> world, Function<Judged, Scene> scene) {
        return () -> scene.apply(world.get());
    }

    @Override
    public Map<String, Supplier<Scene>> forms() {
        Map<String, Supplier<Scene>> forms = new LinkedHashMap<>();
        panel(forms);
        connected(forms);
        leaving(forms);
        feedback(forms);
        asked(forms);
        stages(forms);
        sheets(forms);
        results(forms);
        return forms;
    }

    private void panel(Map<String, Supplier<Scene>> forms) {
        forms.put(ROOM + "/members", in(this::world, world -> Scene.of(
                        world.ffion(), world.room(""), world.room("/members"))
                .with("name", "Wen Li Tan")
                .with("email", "wen@" + world.category() + ".example")));
        for (String act : List.of("invitation", "chair")) {
            forms.put(ROOM + "/members/{seat}/" + act, in(this::world, world -> {
                season.seat(world.category(), season.person("Tom"), false, false);
                String action = world.ffion()
                        .get(world.room(""))
                        .page()
                        .select("tr:contains(Tom) form[action$=" + act + "]")
                        .attr("action");
                return Scene.of(world.ffion(), world.room(""), action);
            }));
        }
        forms.put(ROOM + "/conflicts/{conflict}/dismissal", in(this::reading, world -> {
            world.ann().post(world.sheet("/connection"), Map.of("kind", "friendship", "words", "We walk there"));
            String page = world.ffion()
                    .get(world.room(""))
                    .page()
                    .select("a[href$=dismissal]")
                    .attr("href");
            return Scene.of(world.ffion(), page).with("reason", "Long ago");
        }));
    }

    private void feedback(Map<String, Supplier<Scene>> forms) {
        String check = "/judging/{category}/feedback/{entry}";
        forms.put(check, in(this::decided, world -> Scene.of(world.ffion(), feedbackOf(world))
                .with("word", "Well told")));
        forms.put(check + "/opening", in(this::decided, world -> {
            Scene release = Scene.of(world.ffion(), feedbackOf(world));
            world.ffion().postAll(feedbackOf(world), release.filled(release.form()));
            return Scene.of(world.ffion(), feedbackOf(world), feedbackOf(world) + "/opening");
        }));
        String desk = RESULTS + "/results/feedback";
        forms.put(desk, in(this::decided, world -> Scene.of(world.ffion(), world.results("/results/feedback"))
                .with("kind", "figures")));
        forms.put(
                desk + "/letters",
                in(
                        this::open,
                        world -> Scene.of(
                                world.ffion(),
                                world.results("/results/feedback"),
                                world.results("/results/feedback/letters"))));
    }

    private static String feedbackOf(Judged world) {
        return "/judging/" + world.category() + "/feedback/" + world.rain();
    }

    /** A result that everybody can read, with feedback that was checked. */
    private Judged open() {
        Judged world = decided();
        season.announce(world.run().edition(), world.category(), Instant.parse("2020-01-01T00:00:00Z"));
        world.ffion().post(world.results("/results/feedback"), Map.of("kind", "words"));
        Scene release = Scene.of(world.ffion(), feedbackOf(world));
        world.ffion().postAll(feedbackOf(world), release.filled(release.form()));
        return world;
    }

    private void leaving(Map<String, Supplier<Scene>> forms) {
        forms.put(ROOM + "/members/{seat}/removal", in(this::world, world -> Scene.of(world.ffion(), removal(world))
                .with("because", "decision")
                .with("why", "She asked for it")));
        forms.put(ROOM + "/members/{seat}/return", in(this::world, world -> {
            world.ffion().post(removal(world), Map.of("because", "own-wish"));
            String back = world.ffion()
                    .get(world.room(""))
                    .page()
                    .select("form[action$=return]")
                    .attr("action");
            return Scene.of(world.ffion(), world.room(""), back);
        }));
    }

    private static String removal(Judged world) {
        return world.ffion()
                .get(world.room(""))
                .page()
                .select("a[href$=removal]:contains(Ann)")
                .attr("href");
    }

    private void connected(Map<String, Supplier<Scene>> forms) {
        String edition = "/manage/{organiser}/editions/{edition}/judging";
        forms.put(ROOM + "/conflicts/{conflict}/confirmation", in(this::world, world -> {
            world.ffion()
                    .post(
                            world.room("/members"),
                            Map.of(
                                    "name", "Wen",
                                    "email", "wen@" + world.category() + ".example",
                                    "organisation", "Derbyshire Constabulary"));
            String page = world.room("");
            String act = world.ffion()
                    .get(page)
                    .page()
                    .select("form[action$=confirmation]")
                    .attr("action");
            return Scene.of(world.ffion(), page, act);
        }));
        forms.put(
                edition + "/conflicts/search",
                in(
                        this::world,
                        world -> Scene.of(
                                world.ffion(),
                                world.run().desk() + "/conflicts",
                                world.run().desk() + "/conflicts/search")));
        forms.put(edition + "/check/invitation", in(this::world, world -> Scene.of(
                        world.ffion(),
                        world.run().desk() + "/check?organisation=Derby+City+Council",
                        world.run().desk() + "/check/invitation")
                .with("name", "Wen Li Tan")
                .with("category", world.category().toString())
                .with("email", "wen@" + world.category() + ".example")));
        String named = "/judging/connections";
        forms.put(named, in(this::world, world -> Scene.of(world.ann(), named)
                .with("kind", "family")
                .with("organisation", "Derby City Council")));
        forms.put(named + "/{id}/end", in(this::world, world -> {
            world.ann().post(named, Map.of("kind", "family", "organisation", "Derby City Council"));
            String end =
                    world.ann().get(named).page().select("form[action$=end]").attr("action");
            return Scene.of(world.ann(), named, end);
        }));
    }

    private void asked(Map<String, Supplier<Scene>> forms) {
        for (String act : List.of("acceptance", "refusal")) {
            forms.put("/judging/{category}/terms/" + act, in(this::world, world -> {
                PersonId tom = season.seat(world.category(), season.person("Tom"), false, false);
                String terms = "/judging/" + world.category() + "/terms";
                return Scene.of(season.visitor(port(), tom, NOW), terms, terms + "/" + act);
            }));
        }
        forms.put(SHEET + "/connection", in(this::reading, world -> Scene.of(world.ann(), world.sheet("/connection"))
                .with("kind", "friendship")
                .with("words", "We walk there")));
    }

    private void stages(Map<String, Supplier<Scene>> forms) {
        forms.put(
                ROOM + "/stages",
                in(this::world, world -> Scene.of(world.ffion(), world.room("/scores"), world.room("/stages"))));
        forms.put(ROOM + "/stages/{stage}/closing", in(this::reading, world -> stage(world, "closing")));
        forms.put(ROOM + "/stages/{stage}/end", in(this::reading, world -> stage(world, "end")
                .with("closes-date", "2027-04-20")
                .with("closes-time", "12:00")));
    }

    private static Scene stage(Judged world, String act) {
        String page = world.room("/scores");
        String action = world.ffion()
                .get(page)
                .page()
                .select("form[action$=" + act + "]")
                .attr("action");
        return Scene.of(world.ffion(), page, action);
    }

    private void sheets(Map<String, Supplier<Scene>> forms) {
        forms.put(SHEET + "/scores", in(this::reading, world -> Scene.of(
                        world.ann(), world.sheet(""), world.sheet("/scores"))
                .with("mark-need", "4")
                .editing("comment-need")));
        forms.put(SHEET + "/handing-in", in(this::reading, world -> Scene.of(
                        world.ann(), world.sheet(""), world.sheet("/handing-in"))
                .with("mark-need", "4")));
        forms.put(SHEET + "/abstention", in(this::reading, world -> Scene.of(
                        world.ann(), world.sheet(""), world.sheet("/abstention"))
                .with("why", "I know too little")));
        forms.put(SHEET + "/notes", in(this::reading, world -> Scene.of(
                        world.ann(), world.sheet(""), world.sheet("/notes"))
                .editing("notes")));
        kept(forms);
        practice(forms);
        workbook(forms);
        forms.put(SHEET + "/taking-back", in(this::reading, world -> {
            world.ann().post(world.sheet("/handing-in"), MARKS);
            return Scene.of(world.ann(), world.sheet(""), world.sheet("/taking-back"));
        }));
    }

    /** What a judge keeps beside the sheet. */
    private void kept(Map<String, Supplier<Scene>> forms) {
        forms.put(SHEET + "/highlights", in(this::reading, world -> Scene.of(
                        world.ann(), world.sheet(""), world.sheet("/highlights"))
                .with("passage", "problem 0 4")));
        forms.put(SHEET + "/highlights/{highlight}/removal", in(this::reading, world -> {
            world.ann().post(world.sheet("/highlights"), Map.of("passage", "problem 0 4"));
            return shown(world, world.sheet(""), "removal");
        }));
        forms.put(SHEET + "/versions/{number}/restoration", in(this::reading, world -> {
            world.ann().post(world.sheet("/scores"), MARKS);
            world.ann().post(world.sheet("/scores"), Map.of("seen", "1", "mark-need", "2"));
            return shown(world, world.sheet("/versions"), "restoration");
        }));
        forms.put("/judging/keys", in(this::reading, world -> Scene.of(world.ann(), "/judging/keys")));
    }

    /** A workbook that was brought back: it cannot be sent by a form here, so its review is drawn here. */
    private void workbook(Map<String, Supplier<Scene>> forms) {
        forms.put("/judging/{category}/workbook", in(this::reading, world -> {
            String page = "/judging/" + world.category() + "/workbook";
            return Scene.of(world.ann(), page);
        }));
        forms.put("/judging/{category}/workbook/sheets", in(this::reading, world -> {
            String page = "/judging/" + world.category() + "/workbook";
            String action = page + "/sheets";
            return Scene.of(world.ann(), page, action)
                    .on(() -> Jsoup.parse("<form method=post action='" + action + "'>"
                            + "<input type=hidden name=take value=" + world.rain() + ">"
                            + "<input type=hidden name=" + world.rain() + "-seen value=0>"
                            + "<input type=hidden name=" + world.rain() + "-mark-need value=4></form>"));
        }));
    }

    /** What is practised on. */
    private void practice(Map<String, Supplier<Scene>> forms) {
        String room = "/judging/{category}/practice";
        forms.put(room, in(this::reading, world -> choosing(world)));
        forms.put(room + "/requirement", in(this::reading, world -> Scene.of(
                        world.chair(), practice(world, ""), practice(world, "/requirement"))
                .with("required", "yes")));
        forms.put(room + "/{id}/removal", in(this::practised, world -> {
            String page = practice(world, "");
            String action = world.chair()
                    .get(page)
                    .page()
                    .select("form[action$=removal]")
                    .attr("action");
            return Scene.of(world.chair(), page, action);
        }));
        forms.put(room + "/{id}/handing-in", in(this::practised, world -> {
            String pile = "/judging/" + world.category();
            String page =
                    world.ann().get(pile).page().select("a[href*=/practice/]").attr("href");
            return Scene.of(world.ann(), page, page + "/handing-in").with("mark-need", "3");
        }));
    }

    private static String practice(Judged world, String act) {
        return "/judging/" + world.category() + "/practice" + act;
    }

    private static Scene choosing(Judged world) {
        return Scene.of(world.chair(), practice(world, ""))
                .with("title", "The lending shed")
                .with("words", "A shed that lends tools.")
                .with("mark-need", "4");
    }

    private Judged practised() {
        Judged world = reading();
        Scene scene = choosing(world);
        world.chair().postAll(scene.action(), scene.filled(scene.form()));
        return world;
    }

    private static Scene shown(Judged world, String page, String act) {
        String action =
                world.ann().get(page).page().select("form[action$=" + act + "]").attr("action");
        return Scene.of(world.ann(), page, action);
    }

    private void results(Map<String, Supplier<Scene>> forms) {
        String decision = "/judging/{category}/{kind}";
        forms.put(decision + " shortlist", in(this::decided, world -> Scene.of(world.ffion(), world.decision(""))
                .with("in", world.rain().toString())));
        forms.put(decision + " result", in(this::decided, world -> {
            String result = "/judging/" + world.category() + "/result";
            return Scene.of(world.ffion(), result)
                    .with("noAward", "yes")
                    .with("reasons", "None was ready")
                    .editing("reasons");
        }));
        forms.put("/judging/{category}/shortlist/line", in(this::decided, world -> Scene.of(
                        world.ffion(), world.decision(""), world.decision("/line"))
                .with("places", "1")));
        forms.put(
                decision + "/seal",
                in(this::decided, world -> Scene.of(world.ffion(), world.decision(""), world.decision("/seal"))));
        forms.put(
                decision + "/seal/opening",
                in(
                        this::sealed,
                        world -> Scene.of(world.ffion(), world.decision(""), world.decision("/seal/opening"))));
        forms.put(RESULTS + "/announcements", in(this::sealed, this::announcing));
        forms.put(RESULTS + "/announcements/{id}/cancellation", in(this::sealed, world -> {
            Scene later = announcing(world);
            world.ffion().postAll(later.action(), later.filled(later.form()));
            String room = world.results("/results");
            String action = world.ffion()
                    .get(room)
                    .page()
                    .select("form[action$=cancellation]")
                    .attr("action");
            return Scene.of(world.ffion(), room, action);
        }));
    }

    private Scene announcing(Judged world) {
        String ready = world.ffion()
                .get(world.results("/results"))
                .page()
                .select("input[name=decision]")
                .attr("value");
        String acts = world.results("/announcements");
        String chosen = "?when=later&day=2027-05-20&hour=12:00&decision=" + ready;
        return Scene.of(world.ffion(), acts + chosen, acts);
    }

    private int port() {
        return Integer.parseInt(String.valueOf(environment.getProperty("local.server.port")));
    }
}
