package org.commended.survey.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.commended.MovableClock;
import org.commended.Running;
import org.commended.entry.Awards;
import org.commended.entry.Visitor;
import org.commended.entry.Visitor.Seen;
import org.commended.survey.Asked;
import org.commended.survey.domain.Copied;
import org.commended.survey.domain.Draw;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A draw is made once, in the open, and anybody with the list can do it again. */
@Running
@Import({Awards.class, Asked.class})
class DrawingTest {

    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
    private static final Instant EVENT = Instant.parse("2027-01-28T12:30:00Z");

    @LocalServerPort
    private int port;

    @Autowired
    private Asked asked;

    @Autowired
    private Awards awards;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    private Asked.Open survey;
    private Visitor ffion;
    private String draw;

    @BeforeEach
    void threeTakePart() {
        clock.set(NOW);
        survey = asked.open(Copied.document(), NOW);
        draw = survey.desk() + "/draw";
        Visitor anybody = new Visitor(port, null);
        for (String email : List.of("mary@example.org", "tom@example.org")) {
            anybody.post(
                    survey.address() + "/answers",
                    Map.of("act", UUID.randomUUID().toString(), "q-missing", "x", "email", email));
        }
        for (String email : List.of("MARY@example.org", "sian@example.org")) {
            anybody.post(survey.event() + "/registration", Map.of("name", "Somebody", "email", email));
        }
        ffion = awards.visitor(port, survey.by().id(), EVENT);
    }

    @Test
    void nothing_is_drawn_while_people_can_still_take_part() {
        Seen refused = ffion.post(draw, form());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("People can still get into the draw", "3 people are in the draw");
        assertThat(draws()).isZero();
    }

    @Test
    void the_winner_follows_from_the_list_and_a_seed_whose_hash_stood_there_before() {
        String commitment = commitmentShown();
        clock.set(EVENT);
        assertThat(ffion.post(draw, form()).status()).isEqualTo(303);
        Seen page = ffion.get(draw);
        String winner = page.page().expectFirst(".winners-drawn li").text();

        String list = new String(ffion.get(draw + "/1/list.txt").body(), StandardCharsets.UTF_8);
        assertThat(list).isEqualTo("mary@example.org\nsian@example.org\ntom@example.org\n");
        String seed = jdbc.sql("select seed from survey_draw where survey_id = ?")
                .param(survey.id().value())
                .query(String.class)
                .single();
        assertThat(Draw.sha256(seed)).isEqualTo(commitment);
        assertThat(page.text()).contains(seed, Draw.sha256(list));
        assertThat(new Draw(1, seed).winners(list.lines().toList(), 1)).containsExactly(winner);
        String logged = jdbc.sql("select about::text from record_row where subject = ? and kind = 'draw-made'")
                .param(survey.id().value())
                .query(String.class)
                .single();
        assertThat(logged).contains(seed, commitment, Draw.sha256(list)).doesNotContain("@example.org");
    }

    private String commitmentShown() {
        return ffion.get(draw).page().expectFirst("main code").text();
    }

    @Test
    void a_draw_is_never_repeated_in_silence() {
        clock.set(EVENT);
        Map<String, String> form = form();
        assertThat(ffion.post(draw, form).status()).isEqualTo(303);
        assertThat(ffion.post(draw, form).status()).isEqualTo(303);
        assertThat(draws()).as("the same form sent twice draws once").isEqualTo(1);
        String first = ffion.get(draw).page().expectFirst(".winners-drawn li").text();

        Seen silent = ffion.post(draw, form());
        assertThat(silent.status()).isEqualTo(422);
        assertThat(silent.text()).contains("Say why it is drawn again");

        Map<String, String> again = form();
        again.put("reason", "The winner did not answer in two weeks.");
        assertThat(ffion.post(draw, again).status()).isEqualTo(303);
        Seen page = ffion.get(draw);
        assertThat(page.text()).contains("Draw number 2", "The winner did not answer in two weeks.", first);
        assertThat(page.page().select(".winners-drawn").get(1).text()).isNotEqualTo(first);
        assertThat(new String(ffion.get(draw + "/2/list.txt").body(), StandardCharsets.UTF_8))
                .doesNotContain(first);
    }

    @Test
    void nobody_else_sees_the_draw_or_its_list() {
        clock.set(EVENT);
        ffion.post(draw, form());
        Asked.Open other = asked.open(Copied.document(), NOW);
        Visitor stranger = awards.visitor(port, other.by().id(), EVENT);
        String foreign = "/manage/" + other.organiser().slug() + "/surveys/" + survey.id() + "/draw";
        for (String path : List.of(draw, draw + "/1/list.txt", foreign, foreign + "/1/list.txt")) {
            assertThat(stranger.get(path).status()).as(path).isEqualTo(404);
        }
        assertThat(stranger.post(foreign, form()).status()).isEqualTo(404);
    }

    private static Map<String, String> form() {
        return new HashMap<>(Map.of("act", UUID.randomUUID().toString()));
    }

    private int draws() {
        return jdbc.sql("select count(*) from survey_draw where survey_id = ?")
                .param(survey.id().value())
                .query(Integer.class)
                .single();
    }
}
