package org.commended.finalist.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.commended.finalist.FinalistTaskRemoved;
import org.commended.finalist.FinalistTaskSet;
import org.commended.finalist.domain.FinalistRefusal.FinalistAnswerTooLong;
import org.commended.finalist.domain.FinalistRefusal.FinalistDayPast;
import org.commended.finalist.domain.FinalistRefusal.FinalistDaysUnclear;
import org.commended.finalist.domain.FinalistRefusal.FinalistTaskAnswered;
import org.commended.finalist.domain.FinalistRefusal.FinalistTaskChanged;
import org.commended.finalist.domain.FinalistRefusal.FinalistTaskThere;
import org.commended.finalist.domain.FinalistTask;
import org.commended.finalist.domain.FinalistTasks;
import org.commended.shared.EditionId;
import org.commended.shared.NotFound;
import org.commended.shared.Outcome;
import org.commended.shared.PersonId;
import org.commended.shared.Refusal;
import org.commended.shared.database.Once;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The organiser chooses what finalists are asked for, and by when. */
@Component
public class SettingTasks {

    private static final int MOST_DAYS = 60;
    private static final int LONGEST = 1_000;

    private final FinalistTasks tasks;
    private final Once once;
    private final ApplicationEventPublisher events;

    SettingTasks(FinalistTasks tasks, Once once, ApplicationEventPublisher events) {
        this.tasks = tasks;
        this.once = once;
        this.events = events;
    }

    /** @param token of the form: sent twice, it is done once */
    public record Asked(EditionId edition, PersonId by, String token, Instant now) {}

    @Transactional(readOnly = true)
    public FinalistTask get(EditionId edition, UUID id) {
        return tasks.list(edition).stream()
                .filter(task -> task.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    @Transactional
    public Outcome<FinalistTask> add(Asked asked, FinalistTask task) {
        if (once.find(asked.token()).isPresent()) return Outcome.done(task);
        List<Refusal> reasons = reasonsAgainst(task, asked.now());
        boolean there = tasks.list(asked.edition()).stream()
                .anyMatch(other -> other.kind() == task.kind()
                        && (other.category() == null
                                || task.category() == null
                                || other.category().equals(task.category())));
        if (there) reasons.add(new FinalistTaskThere());
        if (!reasons.isEmpty()) return Outcome.refused(reasons);
        once.take(asked.token(), task.id().toString(), asked.now());
        tasks.add(task);
        told(asked, task);
        return Outcome.done(task);
    }

    private static List<Refusal> reasonsAgainst(FinalistTask task, Instant now) {
        List<Refusal> reasons = new ArrayList<>();
        if (!task.due().isAfter(now)) reasons.add(new FinalistDayPast());
        if (task.remindDays() < 0 || task.remindDays() > MOST_DAYS) reasons.add(new FinalistDaysUnclear(MOST_DAYS));
        if (task.words().length() > LONGEST) reasons.add(new FinalistAnswerTooLong("words", LONGEST));
        return reasons;
    }

    private void told(Asked asked, FinalistTask task) {
        events.publishEvent(new FinalistTaskSet(
                asked.edition(), asked.by(), asked.now(), task.id(), task.kind().word(), task.due()));
    }

    /** @param changed what {@link #get} gave, with another day or other words */
    @Transactional
    public Outcome<FinalistTask> change(Asked asked, FinalistTask changed) {
        FinalistTask before = get(asked.edition(), changed.id());
        if (before.equals(changed.seen(before.version()))) return Outcome.done(before);
        List<Refusal> reasons = reasonsAgainst(changed, asked.now());
        if (before.due().equals(changed.due())) reasons.removeIf(FinalistDayPast.class::isInstance);
        if (!reasons.isEmpty()) return Outcome.refused(reasons);
        if (!tasks.save(changed)) return Outcome.refused(new FinalistTaskChanged());
        told(asked, changed);
        return Outcome.done(changed);
    }

    /** What somebody has answered already is not thrown away. */
    @Transactional
    public Outcome<UUID> remove(Asked asked, UUID id) {
        if (once.find(asked.token()).isPresent()) return Outcome.done(id);
        FinalistTask task = get(asked.edition(), id);
        int answers = tasks.countAnswers(asked.edition()).getOrDefault(id, 0);
        if (answers > 0) return Outcome.refused(new FinalistTaskAnswered());
        once.take(asked.token(), id.toString(), asked.now());
        tasks.remove(task.id());
        events.publishEvent(new FinalistTaskRemoved(asked.edition(), asked.by(), asked.now(), id));
        return Outcome.done(id);
    }
}
