package org.commended.finalist.application;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.commended.finalist.domain.FinalistTask;
import org.commended.finalist.domain.FinalistTasks;
import org.commended.programme.EditionCreated;
import org.commended.programme.Programmes;
import org.commended.programme.domain.Category;
import org.commended.programme.domain.Edition;
import org.commended.programme.domain.Milestone;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A copied edition asks its finalists for the same, as many weeks later as its timetable is. */
@Component
class CopyingTasks {

    private static final int USUAL_WEEKS = 52;
    private static final int DAYS = 7;

    private final Programmes programmes;
    private final FinalistTasks tasks;

    CopyingTasks(Programmes programmes, FinalistTasks tasks) {
        this.programmes = programmes;
        this.tasks = tasks;
    }

    @EventListener
    void hear(EditionCreated created) {
        EditionId source = created.copiedFrom();
        if (source == null) return;
        Edition copy = programmes.getEdition(created.edition());
        long weeks = weeks(programmes.getEdition(source), copy);
        Map<CategoryId, String> slugs =
                programmes.listCategories(source).stream().collect(toMap(Category::id, Category::slug));
        Map<String, CategoryId> copies =
                programmes.listCategories(copy.id()).stream().collect(toMap(Category::slug, Category::id));
        for (FinalistTask task : tasks.list(source)) {
            CategoryId category = task.category() == null ? null : copies.get(slugs.get(task.category()));
            if (task.category() != null && category == null) continue;
            tasks.add(new FinalistTask(
                    UUID.randomUUID(),
                    copy.id(),
                    category,
                    task.kind(),
                    task.words(),
                    later(task.due(), weeks, copy),
                    task.remindDays(),
                    created.at(),
                    0));
        }
    }

    /** 5pm stays 5pm on the clock, summer time or not. */
    private static Instant later(Instant due, long weeks, Edition copy) {
        return due.atZone(copy.zone()).plusWeeks(weeks).toInstant();
    }

    private static long weeks(Edition source, Edition copy) {
        Map<String, Milestone> moved =
                copy.details().timetable().stream().collect(toMap(Milestone::event, one -> one, (one, other) -> one));
        return source.details().timetable().stream()
                .filter(one -> moved.containsKey(one.event()))
                .mapToLong(one -> ChronoUnit.DAYS.between(
                        one.date().firstDay(),
                        Objects.requireNonNull(moved.get(one.event())).date().firstDay()))
                .map(days -> Math.round((double) days / DAYS))
                .findFirst()
                .orElse(USUAL_WEEKS);
    }
}
