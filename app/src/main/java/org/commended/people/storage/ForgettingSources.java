package org.commended.people.storage;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From where codes were asked for is counted for an hour, and then forgotten. */
@Configuration
class ForgettingSources {

    private static final TaskDescriptor<Void> TASK = TaskDescriptor.of("forget-sign-in-sources");
    private static final Duration KEPT = Duration.ofHours(1);

    @Bean
    RecurringTask<Void> forgetSignInSources(JdbcClient jdbc, Clock clock) {
        return Tasks.recurring(TASK, FixedDelay.ofHours(1))
                .execute((instance, context) -> forget(jdbc, clock.instant()));
    }

    static void forget(JdbcClient jdbc, Instant now) {
        jdbc.sql("delete from sign_in_source where hour <= ?")
                .param(Timestamp.from(now.minus(KEPT)))
                .update();
    }
}
