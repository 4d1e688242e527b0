package org.commended.finalist.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.commended.finalist.application.SettingTasks;
import org.commended.finalist.application.SettingTasks.Asked;
import org.commended.finalist.domain.FinalistRefusal.FinalistDayUnclear;
import org.commended.finalist.domain.FinalistRefusal.FinalistTaskUnclear;
import org.commended.finalist.domain.FinalistTask;
import org.commended.finalist.domain.FinalistTasks;
import org.commended.finalist.domain.TaskKind;
import org.commended.programme.Programmes;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;
import org.commended.shared.Ids;
import org.commended.shared.Outcome;
import org.commended.shared.Refusal;
import org.commended.shared.Viewer;
import org.commended.shared.web.Access;
import org.commended.shared.web.AllowedTo;
import org.commended.shared.web.Answer;
import org.commended.shared.web.DayAndHour;
import org.commended.shared.web.Form;
import org.commended.shared.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** What finalists are asked for. */
@RestController
class TasksController {

    private static final String TASKS = BoardController.FINALISTS + "/tasks";
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private final Programmes programmes;
    private final FinalistTasks tasks;
    private final SettingTasks setting;

    TasksController(Programmes programmes, FinalistTasks tasks, SettingTasks setting) {
        this.programmes = programmes;
        this.tasks = tasks;
        this.setting = setting;
    }

    @GetMapping(TASKS)
    @AllowedTo(Access.ORGANISER)
    Page show(@PathVariable String edition) {
        return page(EditionId.of(edition), null, Form.of(Map.of("hour", List.of("17:00"), "remind", List.of("7"))));
    }

    private TasksPage page(EditionId edition, @Nullable FinalistTask changing, Form form) {
        return new TasksPage(
                programmes.getWhole(edition),
                BoardController.categories(programmes, edition),
                tasks.list(edition),
                changing,
                form);
    }

    @PostMapping(TASKS)
    @AllowedTo(Access.ORGANISER)
    ResponseEntity<Page> add(@PathVariable String edition, Form form, Viewer viewer, Instant now) {
        EditionId id = EditionId.of(edition);
        return read(id, form, now)
                .fold(
                        task -> setting.add(asked(id, "add " + form.act(), viewer, now), task),
                        Outcome::<FinalistTask>refused)
                .fold(done -> back(id), reasons -> Answer.refused(page(id, null, form.refused(reasons))));
    }

    private static Asked asked(EditionId id, String act, Viewer viewer, Instant now) {
        return new Asked(id, viewer.id(), "finalists " + id + " " + act, now);
    }

    private ResponseEntity<Page> back(EditionId id) {
        return Answer.seeOther(programmes.getWhole(id).desk() + "/finalists/tasks");
    }

    private Outcome<FinalistTask> read(EditionId edition, Form form, Instant now) {
        Optional<TaskKind> kind = TaskKind.find(form.text("kind"));
        Optional<CategoryId> category = BoardController.categories(programmes, edition).keySet().stream()
                .filter(one -> one.toString().equals(form.text("category")))
                .findFirst();
        if (kind.isEmpty() || form.has("category") && category.isEmpty())
            return Outcome.refused(new FinalistTaskUnclear());
        return due(edition, form)
                .fold(
                        due -> Outcome.done(new FinalistTask(
                                UUID.randomUUID(),
                                edition,
                                category.orElse(null),
                                kind.get(),
                                form.text("words"),
                                due,
                                remind(form),
                                now,
                                0)),
                        Outcome::<FinalistTask>refused);
    }

    private Outcome<Instant> due(EditionId edition, Form form) {
        return DayAndHour.find(
                        form.text("day"),
                        form.text("hour"),
                        programmes.getEdition(edition).zone())
                .map(Outcome::done)
                .orElseGet(() -> Outcome.<Instant>refused(List.<Refusal>of(new FinalistDayUnclear())));
    }

    private static int remind(Form form) {
        return form.text("remind").matches("\\d{1,3}") ? Integer.parseInt(form.text("remind")) : -1;
    }

    @GetMapping(TASKS + "/{task}")
    @AllowedTo(Access.ORGANISER)
    Page showOne(@PathVariable String edition, @PathVariable String task) {
        EditionId id = EditionId.of(edition);
        FinalistTask known = setting.get(id, Ids.parse(task));
        return page(id, known, form(known, programmes.getEdition(id).zone()));
    }

    private static Form form(FinalistTask task, ZoneId zone) {
        ZonedDateTime due = task.due().atZone(zone);
        return Form.of(Map.of(
                "day", List.of(due.toLocalDate().toString()),
                "hour", List.of(HOUR.format(due)),
                "remind", List.of(String.valueOf(task.remindDays())),
                "words", List.of(task.words()),
                "version", List.of(String.valueOf(task.version()))));
    }

    @PostMapping(TASKS + "/{task}")
    @AllowedTo(Access.ORGANISER)
    ResponseEntity<Page> change(
            @PathVariable String edition, @PathVariable String task, Form form, Viewer viewer, Instant now) {
        EditionId id = EditionId.of(edition);
        FinalistTask known = setting.get(id, Ids.parse(task));
        return due(id, form)
                .fold(
                        due -> setting.change(
                                asked(id, task + " " + form.act(), viewer, now),
                                known.due(due, remind(form), form.text("words")).seen(version(form))),
                        Outcome::<FinalistTask>refused)
                .fold(done -> back(id), reasons -> {
                    TasksPage page = page(id, known, form.refused(reasons));
                    return page.isStale() ? Answer.changedMeanwhile(page) : Answer.refused(page);
                });
    }

    private static int version(Form form) {
        return form.text("version").matches("[0-9]{1,9}") ? Integer.parseInt(form.text("version")) : -1;
    }

    @PostMapping(TASKS + "/{task}/removal")
    @AllowedTo(Access.ORGANISER)
    ResponseEntity<Page> remove(
            @PathVariable String edition, @PathVariable String task, Form form, Viewer viewer, Instant now) {
        EditionId id = EditionId.of(edition);
        UUID known = Ids.parse(task);
        return setting.remove(asked(id, task + " away " + form.act(), viewer, now), known)
                .fold(
                        done -> back(id),
                        reasons -> Answer.refused(page(id, setting.get(id, known), form.refused(reasons))));
    }
}
