package org.commended.panel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.commended.MovableClock;
import org.commended.Running;
import org.commended.entry.Visitor;
import org.commended.entry.web.Queries;
import org.commended.panel.Season;
import org.commended.shared.CategoryId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** No query for each pair of a judge and an entry. */
@Running
@Import({Season.class, Crowd.class, Queries.Counting.class})
class ConflictCostTest {

    private static final Instant NOW = Instant.parse("2027-03-20T10:00:00Z");

    @LocalServerPort
    private int port;

    @Autowired
    private Season season;

    @Autowired
    private Crowd crowd;

    @Autowired
    private MovableClock clock;

    @Test
    void looking_again_and_the_map_cost_the_same_queries_for_six_pairs_and_for_six_hundred() {
        clock.set(NOW);
        Season.Run run = season.edition();
        CategoryId category = season.category(run.edition());
        Visitor ffion = season.visitor(port, run.by(), NOW);
        crowd.entries(run, category, 0, 3);
        crowd.judges(category, 0, 2);
        ffion.post(run.desk() + "/conflicts/search", Map.of());
        long[] few = costs(ffion, run);
        crowd.entries(run, category, 3, 30);
        crowd.judges(category, 2, 20);
        ffion.post(run.desk() + "/conflicts/search", Map.of());
        assertThat(costs(ffion, run)).containsExactly(few);
    }

    private long[] costs(Visitor ffion, Season.Run run) {
        ffion.get(run.desk() + "/conflicts");
        long before = Queries.sinceStart();
        assertThat(ffion.post(run.desk() + "/conflicts/search", Map.of()).status())
                .isEqualTo(303);
        long between = Queries.sinceStart();
        assertThat(ffion.get(run.desk() + "/conflicts").status()).isEqualTo(200);
        return new long[] {between - before, Queries.sinceStart() - between};
    }
}
