package org.commended.shared.making;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.CompletionHandler.OnCompleteRemove;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The work in the background. Each node makes one file at a time, so that a processor is left for those who wait for a page; the
 * next waits its turn without holding a thread that letters need. Work of a node that died is taken up by another.
 */
@Configuration
class MakingTasks {

    private static final TaskDescriptor<Void> FORGETTING = TaskDescriptor.of("forget-made-files");
    private static final Duration TURN = Duration.ofSeconds(1);

    /** As long as a file can be taken away after it was asked for. */
    static final Duration KEPT = Duration.ofDays(7);

    private static final int ID = 36;

    private final Semaphore turn = new Semaphore(1);

    /** The use case is asked for when a task runs: the scheduler is made of its tasks. */
    @Bean
    CustomTask<Void> makeFile(ObjectProvider<MakingFile> making) {
        return Tasks.custom(AskingForFile.TASK).execute((instance, context) -> {
            if (!turn.tryAcquire()) return later();
            try {
                making.getObject().make(UUID.fromString(instance.getId().substring(0, ID)));
            } finally {
                turn.release();
            }
            return new OnCompleteRemove<>();
        });
    }

    private static CompletionHandler<Void> later() {
        return (complete, operations) ->
                operations.reschedule(complete, complete.getTimeDone().plus(TURN));
    }

    @Bean
    RecurringTask<Void> forgetMadeFiles(ObjectProvider<Makings> makings, Clock clock) {
        return Tasks.recurring(FORGETTING, FixedDelay.ofHours(1)).execute((instance, context) -> makings.getObject()
                .forget(clock.instant().minus(KEPT)));
    }
}
