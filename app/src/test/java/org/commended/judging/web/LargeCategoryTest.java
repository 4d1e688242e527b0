package org.commended.judging.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.commended.MovableClock;
import org.commended.Running;
import org.commended.entry.Visitor;
import org.commended.judging.application.CalibratingInPeace;
import org.commended.judging.calibration.ScoredCategory;
import org.commended.judging.calibration.ScoredCategory.Scored;
import org.commended.panel.Season;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A category whose scores take longer to adjust than a page may: never within a request, and for any line. */
@Running
@Import({Season.class, ScoredCategory.class})
class LargeCategoryTest {

    private static final Instant NOW = Instant.parse("2027-04-02T19:41:00Z");

    @LocalServerPort
    private int port;

    @Autowired
    private Season season;

    @Autowired
    private ScoredCategory scoring;

    @Autowired
    private CalibratingInPeace calibrating;

    @Autowired
    private Scheduler scheduler;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    private static List<String> order(Document page) {
        return page.select(".certain tbody .name b").eachText();
    }

    /** That day may be past when this runs, and the task with it. */
    private boolean waitsOrWasDone(Scored scored, int places) {
        boolean done = jdbc.sql("select exists (select from calibration where stage_id = ? and places = ?)")
                .params(scored.stage().id(), places)
                .query(Boolean.class)
                .single();
        return done
                || scheduler.getScheduledExecutions().stream().anyMatch(one -> one.getTaskInstance()
                        .getId()
                        .equals(scored.stage().id() + "@" + places));
    }

    @Test
    void the_line_is_drawn_where_it_is_asked_for_once_it_was_calculated_beside_the_page() {
        clock.set(NOW);
        Scored scored = scoring.largely();
        Visitor chair = season.visitor(port, scored.chair(), NOW);
        String pile = "/judging/" + scored.category();
        assertThat(chair.get(pile + "/standings").text()).contains("The category is large", "Adjust the scores");

        calibrating.calibrateAsItIs(scored.stage().id(), 0, NOW);
        Document usual = chair.get(pile + "/standings").page();
        assertThat(usual.text())
                .contains("Adjusted for harsh and lenient marking")
                .doesNotContain("The category is large");

        Document other = chair.get(pile + "/standings?places=12").page();
        assertThat(other.text())
                .contains("not calculated yet for a line after 12 places: those shown are for a line after 5");
        assertThat(order(other)).isEqualTo(order(usual));
        assertThat(other.select("form[action$=calibrations] input[name=places]").val())
                .isEqualTo("12");

        Visitor.Seen asked = chair.post(pile + "/calibrations", Map.of("places", "12"));
        assertThat(asked.location()).endsWith("/standings?places=12");
        assertThat(waitsOrWasDone(scored, 12)).isTrue();

        calibrating.calibrateAsItIs(scored.stage().id(), 12, NOW);
        Document then = chair.get(pile + "/standings?places=12").page();
        assertThat(then.text()).doesNotContain("not calculated yet");
        assertThat(then.select("tr.cutline").text()).contains("12 places");
        assertThat(order(then)).isEqualTo(order(usual));
    }

    @Test
    void whoever_decides_sees_the_adjusted_order_for_any_line_and_no_chance_of_another() {
        clock.set(NOW);
        Scored scored = scoring.largely();
        Visitor chair = season.visitor(port, scored.chair(), NOW);
        calibrating.calibrateAsItIs(scored.stage().id(), 0, NOW);
        String pile = "/judging/" + scored.category();
        Document page =
                chair.post(pile + "/shortlist/line", Map.of("places", "9")).page();
        assertThat(order(page)).isEqualTo(order(chair.get(pile + "/standings").page()));
        assertThat(page.text()).contains("the chances for this line are calculated when the shortlist is kept");
        assertThat(page.select(".chance b")).isEmpty();
        assertThat(chair.post(pile + "/shortlist/line", Map.of("places", "5"))
                        .page()
                        .select(".chance b"))
                .isNotEmpty();
    }
}
