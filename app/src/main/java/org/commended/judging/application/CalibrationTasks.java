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

/**
 * Calibrates a stage at the instant it closes, and when somebody asks. A stage that was given another end has one task for
 * each of its ends.
 */
@Component
public class CalibrationTasks {

    private static final TaskDescriptor<Void> AT_CLOSING = TaskDescriptor.of("calibrate-stage");
    private static final TaskDescriptor<Void> ASKED_FOR = TaskDescriptor.of("calibrate-stage-as-it-is");
    private static final Duration RETRY = Duration.ofSeconds(10);
    private static final int ID = 36;

    private final SchedulerClient scheduler;

    CalibrationTasks(SchedulerClient scheduler) {
        this.scheduler = scheduler;
    }

    /** The use case is asked for when a task runs: the scheduler is made of its tasks. */
    @Configuration
    static class Tasked {

        @Bean
        OneTimeTask<Void> calibrateStage(ObjectProvider<CalibratingInPeace> calibrating, Clock clock) {
            return Tasks.oneTime(AT_CLOSING)
                    .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(RETRY))
                    .execute((instance, context) ->
                            calibrating.getObject().calibrateClosed(stage(instance.getId()), clock.instant()));
        }

        @Bean
        OneTimeTask<Void> calibrateStageAsItIs(ObjectProvider<CalibratingInPeace> calibrating, Clock clock) {
            return Tasks.oneTime(ASKED_FOR)
                    .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(RETRY))
                    .execute((instance, context) -> calibrating
                            .getObject()
                            .calibrateAsItIs(stage(instance.getId()), places(instance.getId()), clock.instant()));
        }

        private static UUID stage(String instance) {
            return UUID.fromString(instance.substring(0, ID));
        }

        private static int places(String instance) {
            return Integer.parseInt(instance.substring(ID + 1));
        }
    }

    /**
     * Once at a time, however often it is asked for.
     *
     * @param places after how many the line is drawn; 0 for a usual number
     */
    public void calibrate(UUID stage, int places, Instant now) {
        scheduler.scheduleIfNotExists(ASKED_FOR.instance(stage + "@" + places).scheduledTo(now));
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
        scheduler.scheduleIfNotExists(
                AT_CLOSING.instance(stage + "@" + closesAt).scheduledTo(closesAt));
    }
}
