package org.commended.correspondence.event;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks every minute whether entries have opened somewhere, since an opening moves with its timetable. */
@Configuration
class TellingOfOpening {

    private static final TaskDescriptor<Void> TASK = TaskDescriptor.of("tell-of-opening");
    private static final int SECONDS = 60;

    /** The letters need the scheduler, which is made of its tasks: so they are asked for when it runs. */
    @Bean
    RecurringTask<Void> tellOfOpening(ObjectProvider<OpeningLetters> letters, Clock clock) {
        return Tasks.recurring(TASK, FixedDelay.ofSeconds(SECONDS))
                .execute((instance, context) -> letters.getObject().tell(clock.instant()));
    }
}
