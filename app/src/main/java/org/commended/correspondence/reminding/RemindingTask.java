package org.commended.correspondence.reminding;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks every few minutes whether somebody is to be reminded: ends move, so nothing is set for a moment ahead. */
@Configuration
class RemindingTask {

    private static final TaskDescriptor<Void> TASK = TaskDescriptor.of("remind");
    private static final int MINUTES = 5;

    /** The letters need the scheduler, which is made of its tasks: so they are asked for when it runs. */
    @Bean
    RecurringTask<Void> remind(ObjectProvider<Reminding> reminding, Clock clock) {
        return Tasks.recurring(TASK, FixedDelay.ofMinutes(MINUTES))
                .execute((instance, context) -> reminding.getObject().remind(clock.instant()));
    }
}
