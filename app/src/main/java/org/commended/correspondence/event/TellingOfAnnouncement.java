package org.commended.correspondence.event;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Runs at the instant of an announcement. Nothing is written before: what the letter says is read when all can read it. */
@Configuration
class TellingOfAnnouncement {

    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("tell-of-announcement");
    private static final Duration RETRY = Duration.ofSeconds(10);

    /** The letters need the scheduler, which is made of its tasks: so they are asked for when it runs. */
    @Bean
    OneTimeTask<Void> tellOfAnnouncement(ObjectProvider<AnnouncementLetters> letters, Clock clock) {
        return Tasks.oneTime(TASK)
                .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(RETRY))
                .execute((instance, context) ->
                        letters.getObject().tell(UUID.fromString(instance.getId()), clock.instant()));
    }
}
