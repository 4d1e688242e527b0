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
import org.commended.finalist.Presentations;
import org.commended.finalist.domain.AnswerRules;
import org.commended.finalist.domain.FinalistRefusal.FinalistAnswerChanged;
import org.commended.finalist.domain.FinalistTask;
import org.commended.finalist.domain.FinalistTasks;
import org.commended.finalist.domain.TaskAnswer;
import org.commended.finalist.domain.TaskKind;
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
    private final Presentations presentations;
    private final ApplicationEventPublisher events;

    AnsweringTask(
            Entries entries,
            Finalists finalists,
            FinalistTasks tasks,
            Presentations presentations,
            ApplicationEventPublisher events) {
        this.entries = entries;
        this.finalists = finalists;
        this.tasks = tasks;
        this.presentations = presentations;
        this.events = events;
    }

    /**
     * A finalist as those who write the entry see it.
     *
     * @param tasks by day
     * @param begun whether slides are asked for, and the panel has them already
     */
    public record Asked(Entry entry, Told told, List<FinalistTask> tasks, List<TaskAnswer> answers, boolean begun) {

        public Asked {
            tasks = List.copyOf(tasks);
            answers = List.copyOf(answers);
        }

        public Optional<TaskAnswer> find(FinalistTask task) {
            return answers.stream()
                    .filter(answer -> answer.task().equals(task.id()))
                    .findFirst();
        }

        /** Whether what was sent stays: its day has passed, or the panel is looking at it. */
        public boolean isFixed(FinalistTask task, Instant now) {
            boolean shown = begun && task.kind() == TaskKind.SLIDES;
            return find(task).isPresent() && (shown || task.isOverdue(now));
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
        boolean begun = asked.stream().anyMatch(task -> task.kind() == TaskKind.SLIDES)
                && presentations.hasBegun(entry.edition(), id);
        return new Asked(entry, told, asked, tasks.listAnswers(List.of(id)), begun);
    }

    /**
     * @param seen the version of the answer that the page showed; 0 for none
     * @param awaitsFile whether a file was chosen before that was not taken: then these words are about none that stands
     */
    public record Given(Map<String, String> values, int seen, boolean awaitsFile) {

        public Given(Map<String, String> values, int seen) {
            this(values, seen, false);
        }
    }

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
