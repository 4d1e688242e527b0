package org.commended.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commended.panel.Season.criterion;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.commended.MovableClock;
import org.commended.Running;
import org.commended.entry.Visitor;
import org.commended.judging.calibration.ScoredCategory;
import org.commended.judging.calibration.ScoredCategory.Scored;
import org.commended.panel.Season;
import org.commended.results.domain.SealedBytes;
import org.commended.shared.CategoryId;
import org.commended.shared.Seals.Fault;
import org.commended.shared.Seals.Seal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A lock closes over the ranking the decision was made by: whoever changes a figure of it, however mighty, is noticed. */
@Running
@Import({Season.class, ScoredCategory.class})
class LockedRankingTest {

    private static final Instant NOW = Instant.parse("2027-04-02T19:41:00Z");

    @LocalServerPort
    private int port;

    @Autowired
    private Season season;

    @Autowired
    private ScoredCategory scoring;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private VerifyingSeals verifying;

    @Autowired
    private VerifyRecordCommand command;

    @Autowired
    private MovableClock clock;

    private Scored scored;
    private Visitor chair;

    @BeforeEach
    void a_shortlist_locked_by_two() {
        clock.set(NOW);
        scored = scoring.unevenly();
        chair = season.visitor(port, scored.chair(), NOW);
        draw(scored.category(), scored.entry("The moor").toString());
        lock(scored.category());
    }

    private void draw(CategoryId category, String entry) {
        chair.post("/judging/" + category + "/shortlist", Map.of("version", "0", "in", entry));
    }

    private void lock(CategoryId category) {
        for (Visitor signer : List.of(chair, season.visitor(port, scored.run().by(), NOW)))
            assertThat(signer.post("/judging/" + category + "/shortlist/seal", Map.of("version", "1"))
                            .status())
                    .isEqualTo(303);
    }

    private UUID decision(CategoryId category) {
        return jdbc.sql("select id from decision where category_id = ?")
                .param(category.value())
                .query(UUID.class)
                .single();
    }

    private String body(CategoryId category) {
        return jdbc.sql("select convert_from(body, 'UTF8') from seal where decision_id = ?")
                .param(decision(category))
                .query(String.class)
                .single();
    }

    private Set<Fault> faults() {
        UUID decision = decision(scored.category());
        return verifying.verify().stream()
                .filter(seal -> seal.subject().equals(decision))
                .findFirst()
                .orElseThrow()
                .faults();
    }

    private void forced(String table, String trigger, String sql) {
        jdbc.sql("alter table " + table + " disable trigger " + trigger).update();
        assertThat(jdbc.sql(sql).param(decision(scored.category())).update()).isOne();
        jdbc.sql("alter table " + table + " enable trigger " + trigger).update();
    }

    private String said() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        command.run(List.of(), new PrintStream(new ByteArrayOutputStream()), new PrintStream(err));
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void the_locked_bytes_name_the_fingerprint_of_the_ranking_that_can_be_taken_away() {
        byte[] file = chair.get("/judging/" + scored.category() + "/shortlist/ranking.json")
                .body();
        assertThat(new String(file, StandardCharsets.UTF_8)).contains("\"severity\":", "\"seed\":", "\"model\":");
        String fingerprint = java.util.HexFormat.of().formatHex(new SealedBytes(file).fingerprint());
        assertThat(body(scored.category())).contains("\"ranking\":\"" + fingerprint + "\"");
        assertThat(faults()).isEmpty();
    }

    @Test
    void one_digit_changed_in_the_kept_ranking_is_noticed() {
        forced("calibration", "calibration_stays", """
                update calibration set report = regexp_replace(report, '"score":(\\d)', '"score":1\\1')
                where id = (select calibration_id from decision_ranking where decision_id = ?)""");
        assertThat(faults()).containsExactly(Fault.RANKING);
        assertThat(said())
                .contains(": Climate and nature, shortlist:"
                        + " the ranking it was decided by is not the one that was locked");
    }

    @Test
    void another_ranking_in_its_place_is_noticed() {
        forced("decision_ranking", "decision_ranking_is_locked", "delete from decision_ranking where decision_id = ?");
        assertThat(faults()).containsExactly(Fault.RANKING);
    }

    @Test
    void another_decision_in_the_place_of_the_locked_one_is_noticed() {
        forced(
                "decision_line",
                "decision_line_under_seal",
                "update decision_line set award_level = 'winner' where decision_id = ?");
        assertThat(faults()).containsExactly(Fault.DECISION);
    }

    @Test
    void bytes_changed_together_with_their_fingerprint_are_not_those_on_the_record() {
        jdbc.sql("""
                update seal set body = body || ' '::bytea, fingerprint = sha256(body || ' '::bytea)
                where decision_id = ?""").param(decision(scored.category())).update();
        assertThat(faults()).containsExactly(Fault.RECORD);
    }

    @Test
    void a_lock_that_is_gone_is_missed() {
        UUID decision = decision(scored.category());
        jdbc.sql("delete from seal where decision_id = ?").param(decision).update();
        assertThat(faults()).containsExactly(Fault.GONE);
        assertThat(said()).contains(decision + ": a lock on the record is gone");
    }

    @Test
    void a_lock_that_was_opened_again_is_not_missed() {
        UUID decision = decision(scored.category());
        chair.post("/judging/" + scored.category() + "/shortlist/seal/opening", Map.of());
        assertThat(verifying.verify()).extracting(Seal::subject).doesNotContain(decision);
    }

    @Test
    void a_decision_by_plain_means_is_locked_without_a_ranking() {
        CategoryId plain = season.category(scored.run().edition(), criterion("need", 1));
        season.seat(plain, scored.chair(), true, true);
        draw(plain, season.entry(scored.run().edition(), plain, "Rain gardens").toString());
        lock(plain);
        assertThat(body(plain)).contains("\"ranking\":\"\"");
        assertThat(chair.get("/judging/" + plain + "/shortlist/ranking.json").status())
                .isEqualTo(404);
    }

    @Test
    void nobody_who_does_not_decide_has_the_kept_ranking() {
        Visitor judge = season.visitor(port, scored.judges().get(1), NOW);
        assertThat(judge.get("/judging/" + scored.category() + "/shortlist/ranking.json")
                        .status())
                .isEqualTo(404);
    }
}
