package org.commended.panel.web;

import java.time.Instant;
import java.util.Map;
import org.commended.MovableClock;
import org.commended.Running;
import org.commended.entry.Visitor;
import org.commended.panel.ConflictSearch;
import org.commended.panel.Season;
import org.commended.shared.CategoryId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How long it takes to compare sixty judges with five hundred entries, and to show what was found. */
@Running
@Import({Season.class, Crowd.class})
class ConflictSearchBenchmark {

    private static final Instant NOW = Instant.parse("2027-03-20T10:00:00Z");

    @LocalServerPort
    private int port;

    @Autowired
    private Season season;

    @Autowired
    private Crowd crowd;

    @Autowired
    private MovableClock clock;

    @Autowired
    private ConflictSearch search;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void sixty_judges_and_five_hundred_entries() {
        clock.set(NOW);
        Season.Run run = season.edition();
        CategoryId category = season.category(run.edition());
        crowd.entries(run, category, 0, 500);
        crowd.judges(category, 0, 60);
        Visitor ffion = season.visitor(port, run.by(), NOW);
        time("first search", () -> search.search(run.edition(), NOW));
        for (int i = 0; i < 5; i++) time("looking again", () -> search.search(run.edition(), NOW));
        for (int i = 0; i < 5; i++) time("map", () -> ffion.get(run.desk() + "/conflicts"));
        ffion.post(run.desk() + "/conflicts/search", Map.of());
        System.out.println("conflicts: "
                + jdbc.sql("select to_look_at::text || ' ' || count(*) from conflict group by to_look_at")
                        .query((row, number) -> row.getString(1))
                        .list());
    }

    private static void time(String what, Runnable act) {
        long start = System.nanoTime();
        act.run();
        System.out.printf("%s: %d ms%n", what, (System.nanoTime() - start) / 1_000_000);
    }
}
