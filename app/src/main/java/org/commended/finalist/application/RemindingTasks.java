package org.commended.finalist.application;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks every ten minutes whether a finalist is to be reminded, since days move. */
@Configuration
class RemindingTasks {

    private static final TaskDescriptor<Void> TASK = TaskDescriptor.of("remind-finalists");
    private static final int MINUTES = 10;

    /** Letters need the scheduler, which is made of its tasks: so they are asked for when it runs. */
    @Bean
    RecurringTask<Void> remindFinalists(ObjectProvider<RemindingFinalists> reminding, Clock clock) {
        return Tasks.recurring(TASK, FixedDelay.ofMinutes(MINUTES))
                .execute((instance, context) -> reminding.getObject().remind(clock.instant()));
    }
}
