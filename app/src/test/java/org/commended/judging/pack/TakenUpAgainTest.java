package org.commended.judging.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commended.panel.Season.criterion;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.commended.MovableClock;
import org.commended.Running;
import org.commended.entry.Visitor;
import org.commended.panel.Season;
import org.commended.shared.CategoryId;
import org.commended.shared.making.AtOnce;
import org.commended.shared.paper.Printed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

@Running
@Import({Season.class, AtOnce.class})
class TakenUpAgainTest {

    private static final Instant NOW = Instant.parse("2027-04-02T19:41:00Z");
    private static final Duration SOON = Duration.ofMillis(100);

    @LocalServerPort
    private int port;

    @Autowired
    private Season season;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DataSource database;

    @Autowired
    private CustomTask<Void> makeFile;

    @Autowired
    private Environment settings;

    @Autowired
    private MovableClock clock;

    @Test
    @Timeout(60)
    void what_a_node_was_making_when_it_died_is_made_by_another() {
        clock.set(NOW);
        Season.Run run = season.edition();
        CategoryId category = season.category(run.edition(), criterion("need", 1));
        season.entry(run.edition(), category, "Rain gardens");
        Visitor ann = season.visitor(port, season.judge(category, "Ann"), NOW);
        season.visitor(port, run.by(), NOW).post(run.desk() + "/" + category + "/stages", Map.of("kind", "desk"));
        String watched = AtOnce.ask(ann, "/judging/" + category, "/pack");
        dies(watched.substring("/made/".length()));

        Scheduler other = Scheduler.create(database, makeFile)
                .pollingInterval(SOON)
                .heartbeatInterval(SOON)
                .missedHeartbeatsLimit(4)
                .build();
        other.start();
        while (ann.get(watched + "/file").status() != 200) Thread.onSpinWait();
        other.stop();
        assertThat(new Printed(ann.get(watched + "/file").body()).text()).contains("Rain gardens");
    }

    @Test
    void a_node_counts_as_dead_within_a_minute() {
        Duration beat = Objects.requireNonNull(settings.getProperty("db-scheduler.heartbeat-interval", Duration.class));
        int missed =
                Objects.requireNonNull(settings.getProperty("db-scheduler.missed-heartbeats-limit", Integer.class));
        assertThat(beat.multipliedBy(missed)).isLessThan(Duration.ofMinutes(1));
    }

    /** As a node leaves it that had taken the work up and was never heard of again. */
    private void dies(String making) {
        jdbc.sql("""
                update scheduled_tasks set picked = true, picked_by = 'gone', execution_time = '2020-01-01',
                    last_heartbeat = '2020-01-01' where task_instance like ? || '@%'""").param(making).update();
    }
}
