package org.commended.correspondence.event;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.util.UUID;
import org.commended.results.AnnouncementCancelled;
import org.commended.results.AnnouncementMade;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Binds a letter to its announcement: due at the same instant, and gone with it. */
@Component
class AnnouncementTasks {

    private final SchedulerClient scheduler;

    AnnouncementTasks(SchedulerClient scheduler) {
        this.scheduler = scheduler;
    }

    @EventListener
    void hear(AnnouncementMade made) {
        scheduler.scheduleIfNotExists(
                TellingOfAnnouncement.TASK.instance(made.subject().toString()).scheduledTo(made.opensAt()));
    }

    @EventListener
    void hear(AnnouncementCancelled cancelled) {
        TaskInstance<Void> task = instance(cancelled.subject());
        if (scheduler.getScheduledExecution(task).isPresent()) scheduler.cancel(task);
    }

    private static TaskInstance<Void> instance(UUID announcement) {
        return TellingOfAnnouncement.TASK.instance(announcement.toString()).build();
    }
}
