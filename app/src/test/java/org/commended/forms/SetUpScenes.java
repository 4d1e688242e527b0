package org.commended.forms;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.commended.entry.Visitor;
import org.commended.programme.Programmes;
import org.commended.programme.Programmes.Whole;
import org.commended.programme.web.Organising;
import org.commended.shared.Grant;
import org.commended.shared.Role;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;

/** Setting awards up: the organiser's home, an edition's rooms and lists, a category's. */
@TestComponent
class SetUpScenes implements Scenes {

    private static final String EDITION = "/manage/{organiser}/editions/{edition}/set-up";
    private static final String CATEGORY = EDITION + "/categories/{category}";

    private static final byte[] DRAWING =
            "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 8 8'><path d='M0 0h8v8z'/></svg>"
                    .getBytes(StandardCharsets.UTF_8);

    private final Organising organising;
    private final Programmes programmes;
    private final Environment environment;

    SetUpScenes(Organising organising, Programmes programmes, Environment environment) {
        this.organising = organising;
        this.programmes = programmes;
        this.environment = environment;
    }

    @Override
    public Map<String, Supplier<Scene>> forms() {
        Map<String, Supplier<Scene>> forms = new LinkedHashMap<>();
        home(forms);
        edition(forms);
        lists(forms);
        category(forms);
        return forms;
    }

    private Visitor ffion() {
        return new Visitor(
                Integer.parseInt(String.valueOf(environment.getProperty("local.server.port"))), organising.token());
    }

    private Supplier<Scene> at(Function<Whole, String> page) {
        return () -> {
            String path = page.apply(organising.begin());
            return Scene.of(ffion(), path);
        };
    }

    private static String house(Whole whole) {
        return "/manage/" + whole.organiser().slug();
    }

    private void home(Map<String, Supplier<Scene>> forms) {
        forms.put("/manage/{organiser}/programmes", () -> {
            String house = house(organising.begin());
            return Scene.of(ffion(), house + "/programmes/new", house + "/programmes")
                    .with("name", "Beacon Awards")
                    .with("slug", "beacons");
        });
        forms.put("/manage/{organiser}/programmes/{programme}", () -> at(whole ->
                        house(whole) + "/programmes/" + whole.programme().id())
                .get()
                .editing("description"));
        forms.put("/manage/{organiser}/editions", () -> {
            String house = house(organising.begin());
            return Scene.of(ffion(), house + "/editions/new", house + "/editions")
                    .with("name", "Harbour Awards 2031")
                    .with("slug", "2031");
        });
        forms.put(
                "/manage/{organiser}/details",
                () -> at(whole -> house(whole) + "/details").get().editing("fullName"));
        forms.put("/manage/{organiser}/logo", at(whole -> house(whole) + "/logo"));
        forms.put("/manage/{organiser}/logo/removal", () -> {
            String house = house(organising.begin());
            organising.upload(house + "/logo", "mark.svg", DRAWING).is(303);
            return Scene.of(ffion(), house + "/logo", house + "/logo/removal");
        });
        forms.put("/manage/{organiser}/people", () -> at(whole -> house(whole) + "/people")
                .get()
                .with("email", "gwen@" + UUID.randomUUID() + ".example")
                .with("name", "Gwen Ellis"));
        forms.put("/manage/{organiser}/people/{person}/removal", () -> {
            String people = house(organising.begin()) + "/people";
            ffion().post(people, Map.of("email", "gwen@" + UUID.randomUUID() + ".example", "name", "Gwen"));
            String removal =
                    ffion().get(people).page().select("tr:contains(gwen) a").attr("href");
            return Scene.of(ffion(), removal);
        });
        forms.put("/operator/organisers", () -> {
            organising.begin();
            organising.signIn("op@example.org", new Grant(Role.OPERATOR, null, null));
            String slug = "new-" + UUID.randomUUID().toString().substring(0, 8);
            return Scene.of(ffion(), "/operator/organisers")
                    .with("name", "The Lighthouse Board")
                    .with("slug", slug)
                    .with("firstOrganiser", "first@" + slug + ".example");
        });
    }

    private static String setUp(Whole whole) {
        return whole.desk() + "/set-up";
    }

    private void edition(Map<String, Supplier<Scene>> forms) {
        Map<String, String> rooms = new TreeMap<>(
                Map.of("name", "introduction", "house-rules", "fundedBy", "sponsorship", "text", "ceremony", "venue"));
        rooms.forEach((room, text) -> forms.put(
                EDITION + "/{room} " + room,
                () -> at(whole -> setUp(whole) + "/" + room).get().editing(text)));
        forms.put(
                EDITION + "/{room} timetable",
                () -> at(whole -> setUp(whole) + "/timetable").get().with("zone", "Europe/London"));
        forms.put(EDITION + "/opening", () -> {
            String setUp = setUp(organising.begin());
            return Scene.of(ffion(), setUp + "/preview", setUp + "/opening");
        });
        forms.put(EDITION + "/opening/removal", () -> {
            String setUp = setUp(organising.begin());
            ffion().post(setUp + "/opening", Map.of("act", setUp));
            return Scene.of(ffion(), setUp + "/preview", setUp + "/opening/removal");
        });
        forms.put(
                EDITION + "/categories",
                () -> at(whole -> setUp(whole) + "/categories").get().with("name", "Parks and gardens"));
    }

    private void lists(Map<String, Supplier<Scene>> forms) {
        forms.put(
                EDITION + "/{list}/{item} new",
                () -> at(whole -> setUp(whole) + "/levels/new").get().with("name", "Bronze"));
        forms.put(
                EDITION + "/{list}/{item} level",
                () -> at(whole -> setUp(whole) + "/levels/winner").get().editing("name"));
        forms.put(EDITION + "/{list}/{item} sponsor", () -> {
            String sponsors = setUp(sponsored()) + "/sponsors";
            return Scene.of(ffion(), sponsors + "/tidewell").editing("name");
        });
        forms.put(EDITION + "/sponsors/{sponsor}/logo", () -> {
            String sponsors = setUp(sponsored()) + "/sponsors";
            return Scene.of(ffion(), sponsors + "/tidewell/logo");
        });
        forms.put(EDITION + "/sponsors/{sponsor}/logo/removal", () -> {
            String logo = setUp(sponsored()) + "/sponsors/tidewell/logo";
            organising.upload(logo, "mark.svg", DRAWING).is(303);
            return Scene.of(ffion(), logo, logo + "/removal");
        });
        forms.put(EDITION + "/{list}/{item}/position", () -> {
            String levels = setUp(organising.begin()) + "/levels";
            return Scene.of(ffion(), levels, levels + "/winner/position").with("to", "down");
        });
        forms.put(EDITION + "/{list}/{item}/removal", at(whole -> setUp(whole) + "/levels/highly-commended/removal"));
        forms.put(EDITION + "/levels/usual", () -> {
            String levels = setUp(organising.begin()) + "/levels";
            for (String one : new String[] {"winner", "highly-commended"}) {
                ffion().post(
                                levels + "/" + one + "/removal",
                                Map.of("act", UUID.randomUUID().toString()));
            }
            return Scene.of(ffion(), levels, levels + "/usual").with("set", "metals");
        });
    }

    private Whole sponsored() {
        Whole whole = organising.begin();
        organising
                .save(setUp(whole) + "/sponsors/new", Map.of("name", "Tidewell", "level", "category"))
                .is(303);
        return whole;
    }

    private String category(Whole whole) {
        return setUp(whole) + "/categories/"
                + programmes.listCategories(whole.edition().id()).getFirst().id();
    }

    private void category(Map<String, Supplier<Scene>> forms) {
        Map<String, String> rooms =
                new TreeMap<>(Map.of("about", "tagline", "entrants", "eligibility", "requirements", "requirements"));
        rooms.forEach((room, text) -> forms.put(
                CATEGORY + "/{room} " + room,
                () -> at(whole -> category(whole) + "/" + room).get().editing(text)));
        for (String room : new String[] {"judging", "awards"}) {
            forms.put(
                    CATEGORY + "/{room} " + room,
                    () -> at(whole -> category(whole) + "/" + room).get().with("way", "finalists"));
        }
        forms.put(CATEGORY + "/position", () -> {
            Whole whole = organising.begin();
            ffion().post(
                            setUp(whole) + "/categories",
                            Map.of(
                                    "name",
                                    "Another",
                                    "act",
                                    "a" + whole.edition().id()));
            return Scene.of(ffion(), setUp(whole) + "/categories", category(whole) + "/position")
                    .with("to", "down");
        });
        forms.put(CATEGORY + "/removal", at(whole -> category(whole) + "/removal"));
        forms.put(CATEGORY + "/{list}/{item} new", () -> at(whole -> category(whole) + "/criteria/new")
                .get()
                .with("text", "What it cost")
                .with("weight", "2"));
        forms.put(
                CATEGORY + "/{list}/{item} criterion",
                () -> at(whole -> category(whole) + "/criteria/results").get().editing("text"));
        forms.put(
                CATEGORY + "/{list}/{item} question",
                () -> at(whole -> category(whole) + "/form/new").get().with("text", "Who paid?"));
        forms.put(CATEGORY + "/{list}/{item}/position", () -> {
            String criteria = category(organising.begin()) + "/criteria";
            return Scene.of(ffion(), criteria, criteria + "/results/position").with("to", "down");
        });
        forms.put(CATEGORY + "/{list}/{item}/removal", at(whole -> category(whole) + "/criteria/people/removal"));
    }
}
