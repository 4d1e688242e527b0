package org.commended.judging.application;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.commended.judging.StageClosed;
import org.commended.judging.StageExtended;
import org.commended.judging.StageOpened;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Calibrates a stage at the instant it closes. A stage that was given another end has one task for each of its ends. */
@Component
class CalibrationTasks {

    private static final TaskDescriptor<Void> TASK = TaskDescriptor.of("calibrate-stage");
    private static final Duration RETRY = Duration.ofSeconds(10);
    private static final int ID = 36;

    private final SchedulerClient scheduler;

    CalibrationTasks(SchedulerClient scheduler) {
        this.scheduler = scheduler;
    }

    @Configuration
    static class Task {

        /** The use case is asked for when the task runs: the scheduler is made of its tasks. */
        @Bean
        OneTimeTask<Void> calibrateStage(ObjectProvider<CalibratingClosedStage> calibrating, Clock clock) {
            return Tasks.oneTime(TASK)
                    .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(RETRY))
                    .execute((instance, context) -> calibrating
                            .getObject()
                            .calibrate(UUID.fromString(instance.getId().substring(0, ID)), clock.instant()));
        }
    }

    @EventListener
    void hear(StageOpened opened) {
        schedule(opened.subject(), opened.closesAt());
    }

    @EventListener
    void hear(StageExtended extended) {
        schedule(extended.subject(), extended.closesAt());
    }

    @EventListener
    void hear(StageClosed closed) {
        schedule(closed.subject(), closed.closesAt());
    }

    private void schedule(UUID stage, @Nullable Instant closesAt) {
        if (closesAt == null) return;
        scheduler.scheduleIfNotExists(TASK.instance(stage + "@" + closesAt).scheduledTo(closesAt));
    }
}
