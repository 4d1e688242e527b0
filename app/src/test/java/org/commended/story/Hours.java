package org.commended.story;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.exceptions.ExecutionException;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.stream.Collectors;
import org.commended.MovableClock;
import org.commended.shared.web.Moments;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The hours of a story. What is public is decided by the database, by its own clock; here that clock is the story's, which
 * stands until the next hour strikes.
 */
@TestConfiguration(proxyBeanMethods = false)
class Hours {

    /** What looks at the clock every minute. */
    private static final TaskInstanceId LOOKS = TaskInstanceId.of("tell-of-opening", "recurring");

    private static final Instant BEGIN = at("2025-01-13T09:00");

    @Bean
    @Primary
    MovableClock storyClock() {
        return new MovableClock(BEGIN);
    }

    @Bean
    Striking striking(MovableClock clock, JdbcClient jdbc, Scheduler scheduler) {
        return new Striking(clock, jdbc, scheduler);
    }

    /** An hour as the clocks of London show it, such as {@code 2025-03-14T17:00}. */
    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(Moments.UK).toInstant();
    }

    /** Moves both clocks at once. */
    static final class Striking {

        private final MovableClock clock;
        private final JdbcClient jdbc;
        private final Scheduler scheduler;

        Striking(MovableClock clock, JdbcClient jdbc, Scheduler scheduler) {
            this.clock = clock;
            this.jdbc = jdbc;
            this.scheduler = scheduler;
            jdbc.sql("create table story_hour as select cast(? as timestamptz) as strikes")
                    .param(Timestamp.from(BEGIN))
                    .update();
            jdbc.sql("""
                    create function story_now() returns timestamptz language sql stable security definer
                    set search_path = public as 'select strikes from story_hour'""").update();
            views().forEach((name, query) ->
                    jdbc.sql("create or replace view " + name + " as " + query).update());
        }

        /** The views that ask what time it is, with the story's clock in the place of the server's. */
        private Map<String, String> views() {
            return jdbc
                    .sql("select viewname, definition from pg_views where schemaname = 'public'")
                    .query((row, number) -> Map.entry(row.getString(1), row.getString(2)))
                    .list()
                    .stream()
                    .filter(view -> view.getValue().contains("now()"))
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, view -> view.getValue().replace("now()", "story_now()")));
        }

        void strike(String local) {
            clock.set(at(local));
            jdbc.sql("update story_hour set strikes = ?")
                    .param(Timestamp.from(at(local)))
                    .update();
            while (!looksNow()) Thread.onSpinWait();
        }

        /** Not while it looks already, or begins to: that look may precede the hour that struck, so another follows it. */
        private boolean looksNow() {
            try {
                return scheduler.reschedule(LOOKS, Instant.EPOCH);
            } catch (TaskInstanceCurrentlyExecutingException | ExecutionException looking) {
                return false;
            }
        }
    }
}
