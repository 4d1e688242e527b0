package org.commended.entry.alike;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.commended.entry.EntryCorrected;
import org.commended.entry.EntryScreened;
import org.commended.entry.EntrySubmitted;
import org.commended.entry.EntryWithdrawn;
import org.commended.shared.EditionId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Compares an edition's entries at the end of each minute in which one of them came, changed or went. */
@Component
class AlikeTasks {

    private static final TaskDescriptor<Void> TASK = TaskDescriptor.of("find-alike");
    private static final Duration RETRY = Duration.ofSeconds(30);
    private static final int ID = 36;

    private final SchedulerClient scheduler;

    AlikeTasks(SchedulerClient scheduler) {
        this.scheduler = scheduler;
    }

    /** The use case is asked for when a task runs: the scheduler is made of its tasks. */
    @Configuration
    static class Tasked {

        @Bean
        OneTimeTask<Void> findAlike(ObjectProvider<FindingAlike> finding) {
            return Tasks.oneTime(TASK)
                    .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(RETRY))
                    .execute((instance, context) -> finding.getObject()
                            .find(EditionId.of(instance.getId().substring(0, ID))));
        }
    }

    @EventListener
    void hear(EntrySubmitted sent) {
        schedule(sent.edition(), sent.at());
    }

    @EventListener
    void hear(EntryWithdrawn withdrawn) {
        schedule(withdrawn.edition(), withdrawn.at());
    }

    @EventListener
    void hear(EntryScreened screened) {
        schedule(screened.edition(), screened.at());
    }

    @EventListener
    void hear(EntryCorrected corrected) {
        schedule(corrected.edition(), corrected.at());
    }

    /** One that comes while another is compared falls into a later minute, and so is never missed. */
    private void schedule(EditionId edition, Instant now) {
        Instant end = now.truncatedTo(ChronoUnit.MINUTES).plus(1, ChronoUnit.MINUTES);
        scheduler.scheduleIfNotExists(TASK.instance(edition + "@" + end).scheduledTo(end));
    }
}
