package org.commended.shared.making;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.time.Instant;
import java.util.List;
import org.commended.shared.NotFound;
import org.commended.shared.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks for a file to be made. Whoever asks for the same twice, or sends a form twice, is led to one file. */
@Component
public class AskingForFile {

    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("make-file");

    private final Makings makings;
    private final List<Maker> makers;
    private final SchedulerClient scheduler;

    AskingForFile(Makings makings, List<Maker> makers, SchedulerClient scheduler) {
        this.makings = makings;
        this.makers = makers;
        this.scheduler = scheduler;
    }

    /**
     * The page on which it can be watched.
     *
     * @param about of what, in the maker's own words
     */
    @Transactional
    public String ask(String kind, String about, Viewer viewer, Instant now) {
        Making asked = Making.asked(maker(kind), about, viewer.id(), now);
        maker(kind).about(asked, viewer);
        if (makings.add(asked)) {
            schedule(asked, now);
            return asked.href();
        }
        Making before = makings.get(asked);
        again(before, now);
        return before.href();
    }

    /** Makes a file anew that failed, or that rests on what is so no longer. While it is being made, nothing happens. */
    @Transactional
    void again(Making making, Instant now) {
        if (makings.again(making.id(), now)) schedule(making, now);
    }

    /** Each time it is asked for has a task of its own: the one before may not be taken off yet. */
    private void schedule(Making making, Instant now) {
        scheduler.scheduleIfNotExists(TASK.instance(making.id() + "@" + now).scheduledTo(now));
    }

    Maker maker(String kind) {
        return makers.stream()
                .filter(maker -> maker.kind().equals(kind))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
