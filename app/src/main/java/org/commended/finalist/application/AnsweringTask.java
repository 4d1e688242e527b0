package org.commended.finalist.application;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.commended.entry.Entries;
import org.commended.entry.domain.Entry;
import org.commended.finalist.FinalistTaskDone;
import org.commended.finalist.Finalists;
import org.commended.finalist.Finalists.Told;
import org.commended.finalist.domain.AnswerRules;
import org.commended.finalist.domain.FinalistRefusal.FinalistAnswerChanged;
import org.commended.finalist.domain.FinalistTask;
import org.commended.finalist.domain.FinalistTasks;
import org.commended.finalist.domain.TaskAnswer;
import org.commended.shared.EntryId;
import org.commended.shared.NotFound;
import org.commended.shared.Outcome;
import org.commended.shared.Refusal;
import org.commended.shared.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A finalist does what they were asked for. For who was not told there is no such page. */
@Component
public class AnsweringTask {

    private final Entries entries;
    private final Finalists finalists;
    private final FinalistTasks tasks;
    private final ApplicationEventPublisher events;

    AnsweringTask(Entries entries, Finalists finalists, FinalistTasks tasks, ApplicationEventPublisher events) {
        this.entries = entries;
        this.finalists = finalists;
        this.tasks = tasks;
        this.events = events;
    }

    /**
     * A finalist as those who write the entry see it.
     *
     * @param tasks by day
     */
    public record Asked(Entry entry, Told told, List<FinalistTask> tasks, List<TaskAnswer> answers) {

        public Asked {
            tasks = List.copyOf(tasks);
            answers = List.copyOf(answers);
        }

        public Optional<TaskAnswer> find(FinalistTask task) {
            return answers.stream()
                    .filter(answer -> answer.task().equals(task.id()))
                    .findFirst();
        }

        public FinalistTask get(UUID id) {
            return tasks.stream()
                    .filter(task -> task.id().equals(id))
                    .findFirst()
                    .orElseThrow(NotFound::new);
        }
    }

    @Transactional(readOnly = true)
    public Asked get(EntryId id, Viewer viewer) {
        if (!entries.listWriters(List.of(id)).getOrDefault(id, List.of()).contains(viewer.id())) throw new NotFound();
        Entry entry = entries.get(id);
        Told told = finalists.listTold(entry.edition()).get(id);
        if (told == null) throw new NotFound();
        List<FinalistTask> asked = tasks.list(entry.edition()).stream()
                .filter(task -> task.isFor(entry.category()))
                .toList();
        return new Asked(entry, told, asked, tasks.listAnswers(List.of(id)));
    }

    /** @param seen the version of the answer that the page showed; 0 for none */
    public record Given(Map<String, String> values, int seen) {}

    @Transactional
    public Outcome<TaskAnswer> answer(EntryId id, UUID task, Given given, Viewer viewer, Instant now) {
        if (!entries.mayWrite(id, viewer.id())) throw new NotFound();
        Asked asked = get(id, viewer);
        FinalistTask wanted = asked.get(task);
        if (wanted.kind().file().isPresent()) throw new NotFound();
        List<Refusal> reasons = AnswerRules.reasonsAgainst(wanted.kind(), given.values());
        if (!reasons.isEmpty()) return Outcome.refused(reasons);
        Optional<TaskAnswer> before = asked.find(wanted);
        if (before.filter(one -> one.values().equals(given.values())).isPresent()) return Outcome.done(before.get());
        var answer = new TaskAnswer(task, id, wanted.kind(), given.values(), null, viewer.id(), now, given.seen());
        if (!tasks.put(answer)) return Outcome.refused(new FinalistAnswerChanged());
        events.publishEvent(new FinalistTaskDone(
                asked.entry().edition(),
                viewer.id(),
                now,
                id.value(),
                wanted.kind().word()));
        return Outcome.done(answer);
    }
}
