package org.commended.shared.files;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** What is done with files beside requests. A scanner that is away is asked again, less and less often but every ten minutes. */
@Component
class FileTasks {

    private static final TaskDescriptor<Void> CHECK = TaskDescriptor.of("check-file");
    private static final TaskDescriptor<Void> SWEEP = TaskDescriptor.of("sweep-files");
    private static final Duration RETRY = Duration.ofSeconds(10);
    private static final Duration SELDOM = Duration.ofMinutes(10);
    private static final int DOUBLINGS = 6;

    private final SchedulerClient scheduler;

    FileTasks(SchedulerClient scheduler) {
        this.scheduler = scheduler;
    }

    /** The use cases are asked for when a task runs: the scheduler is made of its tasks. */
    @Configuration
    static class Tasked {

        @Bean
        OneTimeTask<Void> checkFile(ObjectProvider<CheckingFile> checking, Clock clock) {
            return Tasks.oneTime(CHECK)
                    .onFailure((done, later) -> later.reschedule(
                            done, done.getTimeDone().plus(pause(done.getExecution().consecutiveFailures))))
                    .execute((instance, context) ->
                            checking.getObject().check(FileId.of(instance.getId()), clock.instant()));
        }

        @Bean
        RecurringTask<Void> sweepFiles(ObjectProvider<SweepingFiles> sweeping, Clock clock) {
            return Tasks.recurring(SWEEP, FixedDelay.ofHours(1))
                    .execute((instance, context) -> sweeping.getObject().sweep(clock.instant()));
        }
    }

    /** Twice as long after each failure, and never longer than it takes to start a scanner again. */
    static Duration pause(int failuresBefore) {
        Duration longer = RETRY.multipliedBy(1L << Math.min(failuresBefore, DOUBLINGS));
        return longer.compareTo(SELDOM) < 0 ? longer : SELDOM;
    }

    /** In the transaction that adds the file. */
    void check(FileId id, Instant now) {
        scheduler.scheduleIfNotExists(CHECK.instance(id.toString()).scheduledTo(now));
    }
}
