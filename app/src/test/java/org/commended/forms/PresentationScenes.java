package org.commended.forms;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.commended.MovableClock;
import org.commended.entry.Visitor;
import org.commended.presentation.Presenting;
import org.commended.presentation.Presenting.Finals;
import org.commended.programme.domain.Category.StageKind;
import org.commended.shared.files.SomeFiles;
import org.springframework.boot.test.context.TestComponent;

/** Presentations, from the timetable to what was asked, and what finalists have to do. */
@TestComponent
class PresentationScenes implements Scenes {

    private static final String PLAN = "/manage/{organiser}/editions/{edition}/judging/{category}/timetable";
    private static final String FINALISTS = "/manage/{organiser}/editions/{edition}/finalists";
    private static final String ROOM = "/presentations/{stage}";

    private final Presenting presenting;
    private final MovableClock clock;

    PresentationScenes(Presenting presenting, MovableClock clock) {
        this.presenting = presenting;
        this.clock = clock;
    }

    private Finals opened() {
        clock.set(Presenting.NOW);
        return presenting.opened();
    }

    private Finals planned() {
        Finals finals = opened();
        finals.planned();
        return finals;
    }

    private Finals told() {
        Finals finals = opened();
        presenting.confide(finals);
        return finals;
    }

    private static Supplier<Scene> in(Supplier<Finals> world, Function<Finals, Scene> scene) {
        return () -> scene.apply(world.get());
    }

    @Override
    public Map<String, Supplier<Scene>> forms() {
        Map<String, Supplier<Scene>> forms = new LinkedHashMap<>();
        planning(forms);
        slots(forms);
        day(forms);
        finalists(forms);
        return forms;
    }

    private static Scene plan(Finals finals, String act) {
        return Scene.of(finals.organiser(), finals.plan(""), finals.plan(act));
    }

    private void planning(Map<String, Supplier<Scene>> forms) {
        forms.put(PLAN + "/slots", in(this::opened, finals -> plan(finals, "/slots")
                .with("day", "2027-05-10")
                .with("place", "Room 4")));
        forms.put(PLAN + "/filling", in(this::planned, finals -> {
            finals.organiser().post(finals.plan("/slots/" + finals.slot(0) + "/entry"), Map.of("entry", ""));
            return plan(finals, "/filling");
        }));
        forms.put(PLAN + "/invitations", in(this::planned, finals -> plan(finals, "/invitations")));
        forms.put(PLAN + "/away", in(this::opened, finals -> plan(finals, "/away")
                .with("away-day", "2027-05-10")
                .with("away-from", "10:00")
                .with("away-until", "11:00")));
        forms.put(PLAN + "/away/{away}/removal", in(this::opened, finals -> {
            finals.organiser()
                    .post(
                            finals.plan("/away"),
                            Map.of(
                                    "who",
                                    finals.scored().chair().toString(),
                                    "away-day",
                                    "2027-05-10",
                                    "away-from",
                                    "10:00",
                                    "away-until",
                                    "11:00"));
            return found(finals.organiser(), finals.plan(""), "/removal");
        }));
        forms.put(PLAN + "/prompts", in(this::opened, finals -> plan(finals, "/prompts")
                .with("prompt", "Who was there?")));
        forms.put(PLAN + "/prompts/{prompt}/removal", in(this::opened, finals -> {
            finals.organiser().post(finals.plan("/prompts"), Map.of("prompt", "Who was there?"));
            return found(finals.organiser(), finals.plan(""), "/removal");
        }));
    }

    /** The first form of a page whose address ends so. */
    private static Scene found(Visitor by, String page, String ending) {
        String action =
                by.get(page).page().select("form[action$=" + ending + "]").attr("action");
        return Scene.of(by, page, action);
    }

    private void slots(Map<String, Supplier<Scene>> forms) {
        String slot = PLAN + "/slots/{slot}";
        forms.put(
                slot, in(this::planned, finals -> Scene.of(finals.organiser(), finals.plan("/slots/" + finals.slot(0)))
                        .with("place", "Room 5")
                        .editing("place")));
        forms.put(slot + "/entry", in(this::planned, finals -> {
            return plan(finals, "/slots/" + finals.slot(0) + "/entry")
                    .with("entry", finals.entry("Quiet streets").toString());
        }));
        forms.put(slot + "/removal", in(this::planned, finals -> {
            String free = finals.plan("/slots/" + finals.slot(0));
            finals.organiser().post(free + "/entry", Map.of("entry", ""));
            return Scene.of(finals.organiser(), free, free + "/removal");
        }));
    }

    private void day(Map<String, Supplier<Scene>> forms) {
        forms.put(
                ROOM + "/slots/{slot}/{state}",
                in(
                        this::planned,
                        finals -> Scene.of(
                                finals.chair(),
                                finals.room("/screen"),
                                finals.room("/slots/" + finals.slot(0) + "/on"))));
        String met = ROOM + "/entries/{entry}";
        forms.put(met + "/questions", in(this::opened, finals -> at(finals, "/questions")
                .with("question", "How long?")));
        forms.put(met + "/questions/{question}", in(this::opened, finals -> {
            finals.ben().post(finals.met("The moor", "/questions"), Map.of("question", "How long?"));
            String action = finals.ben()
                    .get(finals.met("The moor", ""))
                    .page()
                    .select("form[action*=/questions/]")
                    .attr("action");
            String field = "answer-" + action.replaceFirst(".*/", "");
            return Scene.of(finals.ben(), finals.met("The moor", ""), action)
                    .with(field, "Two years")
                    .editing(field);
        }));
        forms.put(met + "/record", in(this::opened, finals -> {
            finals.organiser().post(finals.plan("/prompts"), Map.of("prompt", "Who was there?", "asks", "met"));
            Scene scene = at(finals, "/record");
            String field = scene.form().select("textarea").attr("name");
            return scene.with(field, "Everybody");
        }));
        forms.put(met + "/evidence", in(this::visited, finals -> at(finals, "/evidence")
                .with("caption", "Heather bales in a ditch")));
        forms.put(met + "/evidence/{exhibit}/removal", in(this::visited, finals -> {
            finals.ben()
                    .upload(
                            finals.met("The moor", "/evidence"),
                            Map.of("caption", "A ditch"),
                            "file",
                            "Ditch.pdf",
                            SomeFiles.pdf("ditch"));
            return found(finals.ben(), finals.met("The moor", ""), "/removal");
        }));
    }

    private Finals visited() {
        clock.set(Presenting.NOW);
        return presenting.opened(StageKind.SITE_VISIT);
    }

    private static Scene at(Finals finals, String act) {
        return Scene.of(finals.ben(), finals.met("The moor", ""), finals.met("The moor", act));
    }

    private void finalists(Map<String, Supplier<Scene>> forms) {
        forms.put(
                FINALISTS + "/confidence/{category}",
                in(
                        this::opened,
                        finals -> Scene.of(
                                finals.organiser(),
                                finals.desk("/finalists"),
                                finals.desk("/finalists/confidence/"
                                        + finals.scored().category()))));
        forms.put(FINALISTS + "/tasks", in(this::opened, finals -> Scene.of(
                        finals.organiser(), finals.desk("/finalists/tasks"))
                .with("kind", "summary")
                .with("day", "2027-05-20")));
        forms.put(FINALISTS + "/tasks/{task}", in(this::asked, finals -> Scene.of(finals.organiser(), set(finals))
                .with("day", "2027-05-21")));
        forms.put(
                FINALISTS + "/tasks/{task}/removal",
                in(this::asked, finals -> Scene.of(finals.organiser(), set(finals), set(finals) + "/removal")));
        forms.put("/entries/{id}/finalist/{task}", in(this::asked, finals -> Scene.of(
                        presenting.writer(finals, "The moor"), presenting.task(finals, "The moor", "Summary"))
                .with("text", "Water kept on the hill")
                .editing("text")));
        forms.put("/entries/{id}/finalist/{task} presenters", in(this::presentersAsked, finals -> Scene.of(
                        presenting.writer(finals, "The moor"), presenting.task(finals, "The moor", "Presenters"))
                .with("name-1", "Siobhan Moor")
                .with("email-1", "siobhan@example.org")
                .editing("name-1")));
        files(forms);
    }

    private void files(Map<String, Supplier<Scene>> forms) {
        String file = "/entries/{id}/finalist/{task}/file";
        forms.put(file, in(this::slidesAsked, finals -> {
            String task = presenting.task(finals, "The moor", "Slides");
            return Scene.of(presenting.writer(finals, "The moor"), task, task + "/file");
        }));
        forms.put(file + "/removal", in(this::slidesSent, finals -> {
            String task = presenting.task(finals, "The moor", "Slides");
            return Scene.of(presenting.writer(finals, "The moor"), task, task + "/file/removal");
        }));
        forms.put(
                FINALISTS + "/tasks/{task}/files",
                in(this::slidesSent, finals -> found(finals.organiser(), finals.desk("/finalists"), "/files")));
    }

    private Finals slidesAsked() {
        Finals finals = told();
        presenting.ask(finals, "slides", "2027-05-20");
        return finals;
    }

    private Finals slidesSent() {
        Finals finals = slidesAsked();
        presenting
                .writer(finals, "The moor")
                .upload(
                        presenting.task(finals, "The moor", "Slides") + "/file",
                        Map.of("seen", "0"),
                        "file",
                        "M.pdf",
                        SomeFiles.pdf("m"));
        return finals;
    }

    private Finals asked() {
        Finals finals = told();
        presenting.ask(finals, "summary", "2027-05-20");
        return finals;
    }

    private Finals presentersAsked() {
        Finals finals = told();
        presenting.ask(finals, "presenters", "2027-05-20");
        return finals;
    }

    private static String set(Finals finals) {
        return finals.organiser()
                .get(finals.desk("/finalists/tasks"))
                .page()
                .select(".tasks a")
                .attr("href");
    }
}
