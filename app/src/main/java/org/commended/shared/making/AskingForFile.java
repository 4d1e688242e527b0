package org.commended.shared.making;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.commended.shared.NotFound;
import org.commended.shared.Viewer;
import org.commended.shared.database.Once;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks for a file to be made. A form that is sent twice asks once. */
@Component
public class AskingForFile {

    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("make-file");

    private final Makings makings;
    private final List<Maker> makers;
    private final Once once;
    private final SchedulerClient scheduler;

    AskingForFile(Makings makings, List<Maker> makers, Once once, SchedulerClient scheduler) {
        this.makings = makings;
        this.makers = makers;
        this.once = once;
        this.scheduler = scheduler;
    }

    /**
     * The page on which it can be watched.
     *
     * @param about of what, in the maker's own words
     * @param act names the form that asks
     */
    @Transactional
    public String ask(String kind, String about, String act, Viewer viewer, Instant now) {
        Making making = Making.asked(maker(kind), about, viewer.id(), now);
        maker(kind).about(making, viewer);
        if (!once.take(act, making.href(), now)) return once.find(act).orElse(making.href());
        makings.add(making);
        schedule(making.id(), now);
        return making.href();
    }

    /** Makes a file anew that failed, or that rests on what is so no longer. While it is being made, nothing happens. */
    @Transactional
    void again(Making making, Instant now) {
        if (makings.again(making.id(), now)) schedule(making.id(), now);
    }

    private void schedule(UUID id, Instant now) {
        scheduler.scheduleIfNotExists(TASK.instance(id.toString()).scheduledTo(now));
    }

    Maker maker(String kind) {
        return makers.stream()
                .filter(maker -> maker.kind().equals(kind))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
