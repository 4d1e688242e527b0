package org.commended.shared.web.stored;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes one row of the changes there were, so that adding them up stays cheap; their sum is what it was. */
@Configuration
class SummingUp {

    private static final TaskDescriptor<Void> TASK = TaskDescriptor.of("sum-up-public-changes");

    @Bean
    RecurringTask<Void> sumUpPublicChanges(JdbcClient jdbc) {
        return Tasks.recurring(TASK, FixedDelay.ofHours(1)).execute((instance, context) -> sumUp(jdbc));
    }

    static void sumUp(JdbcClient jdbc) {
        jdbc.sql("""
                with summed as (delete from public_change returning weight)
                insert into public_change (transaction, weight)
                select pg_current_xact_id(), sum(weight) from summed having count(*) > 0""").update();
    }
}
