package org.commended.judging.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.commended.MovableClock;
import org.commended.Running;
import org.commended.judging.web.Ways;
import org.commended.judging.web.Ways.World;
import org.commended.panel.Season;
import org.commended.programme.domain.StagePlan.Method;
import org.commended.shared.making.AtOnce;
import org.commended.shared.paper.Printed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** Where entries have no sheets of their own, the contents are what one writes on. */
@Running
@Import({Season.class, AtOnce.class, Ways.class})
class PacksWithoutSheetsTest {

    private static final Instant NOW = Instant.parse("2027-04-02T19:41:00Z");

    @LocalServerPort
    private int port;

    @Autowired
    private Ways ways;

    @Autowired
    private AtOnce atOnce;

    @Autowired
    private MovableClock clock;

    @BeforeEach
    void now() {
        clock.set(NOW);
    }

    private Printed pack(Method method) {
        World world = ways.open(port, method, NOW);
        return new Printed(atOnce.take(world.as(world.ann()), world.pile(), "/pack"));
    }

    @Test
    void a_place_or_points_are_written_beside_each_entry() {
        Printed ranking = pack(Method.RANKING);
        assertThat(ranking.text()).contains("Your place", "What to look at", "Rain gardens");
        assertThat(ranking.breaches()).isEmpty();
        assertThat(ranking.bookmarks()).doesNotContain("Score sheet", "How to score");
        assertThat(pack(Method.POINTS).text()).contains("Your points").doesNotContain("Your place");
    }

    @Test
    void two_at_a_time_nothing_is_written() {
        assertThat(pack(Method.PAIRS).text())
                .contains("What to look at", "Rain gardens")
                .doesNotContain("Your place", "Your points");
    }
}
