package org.commended.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.commended.Commended;
import org.commended.MovableClock;
import org.commended.Running;
import org.commended.judging.calibration.ScoredCategory;
import org.commended.live.Screens;
import org.commended.meeting.Panelled.Meet;
import org.commended.panel.Season;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

/** Screens that are open hear that something changed: on this node and on another, and only while their session lasts. */
@Running
@Import({Season.class, ScoredCategory.class, Panelled.class})
class LiveTest {

    private static final String[] SHARED = {
        "spring.datasource.url",
        "spring.datasource.username",
        "spring.datasource.password",
        "commended.published.username",
        "commended.published.password",
        "commended.data-dir",
        "commended.base-url"
    };

    @Autowired
    private Panelled panelled;

    @Autowired
    private Season season;

    @Autowired
    private Screens screens;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Environment environment;

    private Meet meet;

    @BeforeEach
    void a_meeting_is_called() {
        clock.set(Panelled.NOW);
        meet = panelled.called("shortlist");
    }

    private String token(int judge) {
        return season.token(meet.scored().judges().get(judge), Panelled.NOW);
    }

    private Listener listen(int port, String token) {
        return Listener.of(port, token, meet.meeting()).begun();
    }

    @Test
    void a_screen_hears_each_change_and_learns_nothing_else() {
        try (Listener ben = listen(panelled.port(), token(1))) {
            meet.chair().post(meet.at("/opening"), Map.of());
            assertThat(ben.next()).isEqualTo("data: 1");
            meet.cara().post(meet.at("/presence"), Map.of());
            assertThat(ben.next()).isEqualTo("data: 2");
        }
    }

    @Test
    void a_refused_act_tells_nobody() {
        try (Listener ben = listen(panelled.port(), token(1))) {
            meet.chair().post(meet.at("/notes"), Map.of("text", "Too early"));
            meet.chair().post(meet.at("/opening"), Map.of());
            assertThat(ben.next()).isEqualTo("data: 1");
            assertThat(ben.waiting()).isZero();
        }
    }

    @Test
    void a_stream_ends_with_the_session() {
        String token = token(1);
        try (Listener ben = listen(panelled.port(), token)) {
            new org.commended.entry.Visitor(panelled.port(), token).post("/sign-out", Map.of());
            screens.checkAll();
            assertThat(ben.hasEnded()).isTrue();
        }
    }

    @Test
    void a_stream_ends_for_whoever_leaves_the_panel() {
        String seat = meet.organiser()
                .get(meet.run().desk() + "/" + meet.category())
                .page()
                .select("a[href$=removal]:contains(Ben)")
                .attr("href");
        try (Listener ben = listen(panelled.port(), token(1))) {
            meet.organiser().post(seat, Map.of("because", "own-wish"));
            screens.checkAll();
            assertThat(ben.hasEnded()).isTrue();
        }
    }

    @Test
    void strangers_hear_nothing_and_a_meeting_that_is_over_has_no_stream() {
        String stranger = season.token(season.person("Stranger"), Panelled.NOW);
        try (Listener none = Listener.of(panelled.port(), stranger, meet.meeting())) {
            assertThat(none.status()).isEqualTo(404);
        }
        meet.chair().post(meet.at("/cancellation"), Map.of());
        try (Listener none = Listener.of(panelled.port(), token(1), meet.meeting())) {
            assertThat(none.status()).isEqualTo(204);
        }
    }

    @Test
    void the_oldest_of_too_many_windows_goes() {
        String token = token(1);
        try (Listener first = listen(panelled.port(), token)) {
            Listener[] more = new Listener[6];
            for (int i = 0; i < more.length; i++) more[i] = listen(panelled.port(), token);
            assertThat(first.hasEnded()).isTrue();
            for (Listener one : more) one.close();
        }
    }

    @Test
    void two_nodes_on_one_database_hear_each_other() {
        try (ConfigurableApplicationContext second = node()) {
            int port = Integer.parseInt(String.valueOf(second.getEnvironment().getProperty("local.server.port")));
            try (Listener there = listen(port, token(1));
                    Listener here = listen(panelled.port(), token(2))) {
                meet.chair().post(meet.at("/opening"), Map.of());
                assertThat(there.next()).isEqualTo("data: 1");
                assertThat(here.next()).isEqualTo("data: 1");
                new org.commended.entry.Visitor(port, token(1)).post(meet.at("/presence"), Map.of());
                assertThat(there.next()).isEqualTo("data: 2");
                assertThat(here.next()).isEqualTo("data: 2");
            }
        }
    }

    private ConfigurableApplicationContext node() {
        SpringApplicationBuilder builder =
                new SpringApplicationBuilder(Commended.class).properties("server.port=0", "commended.connections=2");
        for (String name : SHARED) builder.properties(name + "=" + environment.getProperty(name));
        return builder.run();
    }
}
