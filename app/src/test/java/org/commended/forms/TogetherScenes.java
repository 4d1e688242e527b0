package org.commended.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.commended.MovableClock;
import org.commended.entry.Awards;
import org.commended.entry.Colleagues;
import org.commended.entry.Colleagues.Shared;
import org.commended.entry.Entrants;
import org.commended.entry.Visitor;
import org.commended.entry.domain.Right;
import org.commended.programme.domain.Category.EntrantKind;
import org.commended.programme.domain.HouseRules;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;

/** Writing together, and people who are put forward. */
@TestComponent
class TogetherScenes implements Scenes {

    private static final String EDITION = "/manage/{organiser}/editions/{edition}";

    private final Awards awards;
    private final Entrants entrants;
    private final Colleagues colleagues;
    private final MovableClock clock;
    private final Environment environment;

    TogetherScenes(
            Awards awards, Entrants entrants, Colleagues colleagues, MovableClock clock, Environment environment) {
        this.awards = awards;
        this.entrants = entrants;
        this.colleagues = colleagues;
        this.clock = clock;
        this.environment = environment;
    }

    private Visitor visitor(PersonId person) {
        int port = Integer.parseInt(String.valueOf(environment.getProperty("local.server.port")));
        return awards.visitor(port, person, Awards.OPEN);
    }

    private Supplier<Scene> together(Function<Shared, Scene> scene) {
        return () -> {
            clock.set(Awards.OPEN);
            return scene.apply(colleagues.entry());
        };
    }

    private static String at(Shared shared, String page) {
        return "/entries/" + shared.entry() + page;
    }

    @Override
    public Map<String, Supplier<Scene>> forms() {
        Map<String, Supplier<Scene>> forms = new LinkedHashMap<>();
        taking(forms);
        talking(forms);
        handing(forms);
        nominating(forms);
        return forms;
    }

    private void taking(Map<String, Supplier<Scene>> forms) {
        forms.put("/entries/{id}/people/{person}", together(shared -> Scene.of(
                        visitor(shared.priya()), at(shared, "/people"), at(shared, "/people/" + shared.tom()))
                .with("right-" + shared.tom(), "view")));
        forms.put("/entries/{id}/invitations/{invitation}/removal", together(shared -> {
            String asked = colleagues.ask(shared, awards.person("Dee Ash"), Right.WRITE);
            String removal = at(shared, "/invitations/" + asked + "/removal");
            return Scene.of(visitor(shared.priya()), at(shared, "/people"), removal);
        }));
        for (String answer : List.of("acceptance", "refusal")) {
            forms.put("/entries/invitations/{invitation}/" + answer, together(shared -> {
                PersonId dee = awards.person("Dee Ash");
                String page = "/entries/invitations/" + colleagues.ask(shared, dee, Right.WRITE);
                return Scene.of(visitor(dee), page, page + "/" + answer);
            }));
        }
    }

    private void talking(Map<String, Supplier<Scene>> forms) {
        forms.put("/entries/{id}/sections/{number}/comments", together(shared -> Scene.of(
                        visitor(shared.priya()), shared.section() + "/comments")
                .with("text", "Is this the right figure?")));
        forms.put("/entries/{id}/sections/{number}/charge", together(shared -> Scene.of(
                        visitor(shared.priya()), shared.section() + "/comments", shared.section() + "/charge")
                .with("charge", shared.tom().toString())));
        forms.put("/entries/{id}/comments/{comment}/resolution", together(shared -> {
            Visitor priya = visitor(shared.priya());
            String page = shared.section() + "/comments";
            priya.post(
                    page, Map.of("text", "Is this right?", "act", shared.entry().toString()));
            String action =
                    priya.get(page).page().select("form[action$=resolution]").attr("action");
            return Scene.of(priya, page, action);
        }));
    }

    private void handing(Map<String, Supplier<Scene>> forms) {
        forms.put("/entries/hand-over", together(shared -> Scene.of(visitor(shared.priya()), "/entries/hand-over")
                .with("entry", shared.entry().toString())
                .with("email", "next@" + shared.entry() + ".example")));
        forms.put(EDITION + "/entries/{entry}/hand-over", together(shared -> Scene.of(
                        visitor(shared.run().by()), shared.run().desk() + "/" + shared.entry() + "/hand-over")
                .with("email", "next@" + shared.entry() + ".example")
                .with("hand-reason", "Priya has left.")));
        forms.put(EDITION + "/nominees", together(shared -> Scene.of(
                        visitor(shared.run().by()), shared.run().desk().replaceFirst("entries$", "nominees"))
                .with("first", "yes")));
    }

    /** A draft that puts somebody forward, with who was told. */
    private record Forward(EntryId entry, Visitor writer, Visitor nominee) {}

    private Forward forward(boolean told) {
        clock.set(Awards.OPEN);
        var run = awards.edition(HouseRules.NONE);
        var category = awards.category(run.edition(), details -> details, EntrantKind.INDIVIDUAL);
        PersonId priya = awards.person("Priya Nair");
        PersonId dee = awards.person("Dee Ash");
        EntryId entry = entrants.draft(
                category, Entrants.nomination("Dee Ash", "Warden", "Aldermoor Council"), priya, Awards.OPEN);
        Visitor writer = visitor(priya);
        String email = entrants.viewer(dee).email();
        if (told) writer.post("/entries/" + entry + "/nominee", Map.of("email", email));
        return new Forward(entry, writer, visitor(dee));
    }

    private void nominating(Map<String, Supplier<Scene>> forms) {
        forms.put("/entries/{id}/nominee", () -> {
            Forward forward = forward(false);
            return Scene.of(forward.writer(), "/entries/" + forward.entry() + "/nominee")
                    .with("email", "dee@" + forward.entry() + ".example");
        });
        for (String answer : List.of("agreement", "withdrawal")) {
            forms.put("/entries/nominations/{entry}/" + answer, () -> {
                Forward forward = forward(true);
                String page = "/entries/nominations/" + forward.entry();
                return Scene.of(forward.nominee(), page, page + "/" + answer);
            });
        }
    }
}
