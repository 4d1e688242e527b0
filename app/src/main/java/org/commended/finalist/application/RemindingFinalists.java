package org.commended.finalist.application;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.commended.finalist.FinalistReminded;
import org.commended.finalist.Finalists.Told;
import org.commended.finalist.application.KnowingFinalists.Known;
import org.commended.finalist.domain.FinalistTask;
import org.commended.finalist.domain.FinalistTasks;
import org.commended.finalist.domain.Moment;
import org.commended.finalist.domain.TaskAnswer;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;
import org.commended.shared.EntryId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Reminds finalists of what they have not done: some days before, and when the day has passed; each once. */
@Component
public class RemindingFinalists {

    private final FinalistTasks tasks;
    private final KnowingFinalists finalists;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    RemindingFinalists(
            FinalistTasks tasks,
            KnowingFinalists finalists,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.tasks = tasks;
        this.finalists = finalists;
        this.events = events;
        this.transaction = transaction;
    }

    /** Each edition in a transaction of its own. */
    public void remind(Instant now) {
        tasks.listDue(now).stream()
                .collect(groupingBy(FinalistTask::edition, LinkedHashMap::new, java.util.stream.Collectors.toList()))
                .forEach((edition, due) -> transaction.executeWithoutResult(status -> remind(edition, due, now)));
    }

    private void remind(EditionId edition, List<FinalistTask> due, Instant now) {
        Map<EntryId, Told> told = finalists.listTold(edition);
        if (told.isEmpty()) return;
        Set<String> done = tasks.listAnswers(told.keySet()).stream()
                .map(RemindingFinalists::key)
                .collect(toSet());
        Map<CategoryId, Instant> since = new LinkedHashMap<>();
        for (Known known : finalists.listKnown(edition)) since.put(known.category(), known.since());
        told.forEach((entry, one) -> {
            List<FinalistTask> left = due.stream()
                    .filter(task -> task.isFor(one.category()) && !done.contains(key(task.id(), entry)))
                    .toList();
            remind(entry, left, since.getOrDefault(one.category(), now), now);
        });
    }

    private static String key(TaskAnswer answer) {
        return key(answer.task(), answer.entry());
    }

    private static String key(UUID task, EntryId entry) {
        return task + " " + entry;
    }

    private void remind(EntryId entry, List<FinalistTask> left, Instant told, Instant now) {
        Map<Moment, List<UUID>> news = new LinkedHashMap<>();
        for (FinalistTask task : left) {
            Instant known = told.isAfter(task.setAt()) ? told : task.setAt();
            Moment.of(task, known, now)
                    .filter(moment -> tasks.remind(task, entry, moment, now))
                    .ifPresent(moment -> news.computeIfAbsent(moment, one -> new ArrayList<>())
                            .add(task.id()));
        }
        news.forEach((moment, ids) -> events.publishEvent(
                new FinalistReminded(left.getFirst().edition(), entry, ids, moment == Moment.OVERDUE, now)));
    }
}
