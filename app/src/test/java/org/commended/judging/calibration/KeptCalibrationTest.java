package org.commended.judging.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.commended.Running;
import org.commended.judging.Ranking;
import org.commended.judging.Rankings;
import org.commended.judging.application.CalibratingInPeace;
import org.commended.judging.calibration.ScoredCategory.Scored;
import org.commended.judging.domain.Stages;
import org.commended.panel.Season;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A calibration is made once, when its stage closes or something is decided by it, and never changes. */
@Running
@Import({Season.class, ScoredCategory.class})
class KeptCalibrationTest {

    private static final Instant NOW = Instant.parse("2027-04-02T19:41:00Z");

    @Autowired
    private ScoredCategory scoring;

    @Autowired
    private Stages stages;

    @Autowired
    private CalibratingInPeace closing;

    @Autowired
    private Rankings rankings;

    @Autowired
    private JdbcClient jdbc;

    private int kept(Scored scored) {
        return jdbc.sql("select count(*) from calibration where stage_id = ?")
                .param(scored.stage().id())
                .query(Integer.class)
                .single();
    }

    private String report(UUID id) {
        return jdbc.sql("select report from calibration where id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    @Test
    void a_stage_that_is_open_is_not_calibrated() {
        Scored scored = scoring.unevenly();
        closing.calibrateClosed(scored.stage().id(), NOW);
        assertThat(kept(scored)).isZero();
    }

    @Test
    void a_stage_that_has_closed_is_calibrated_once_however_often_it_is_asked_for() {
        Scored scored = scoring.unevenly();
        stages.save(scored.stage().closing(NOW));
        closing.calibrateClosed(scored.stage().id(), NOW);
        closing.calibrateClosed(scored.stage().id(), NOW.plusSeconds(60));
        assertThat(kept(scored)).isOne();
    }

    @Test
    void an_open_stage_is_calibrated_with_the_scores_that_are_in_when_somebody_asks() {
        Scored scored = scoring.unevenly();
        closing.calibrateAsItIs(scored.stage().id(), 0, NOW);
        assertThat(kept(scored)).isOne();
    }

    @Test
    void what_was_kept_stays_as_it_was_when_scores_change() {
        Scored scored = scoring.unevenly();
        UUID id = rankings.keep(scored.category(), 3, NOW).orElseThrow();
        String report = report(id);
        Ranking before = rankings.find(id).orElseThrow();

        scoring.give(scored.stage(), scored.entry("Fleet of forty"), scored.chair(), 10);

        assertThat(report(id)).isEqualTo(report);
        assertThat(rankings.find(id)).contains(before);
        assertThat(rankings.get(scored.category(), 3).entries()).isNotEqualTo(before.entries());
        assertThat(rankings.keep(scored.category(), 3, NOW)).isPresent().get().isNotEqualTo(id);
    }

    @Test
    void the_same_scores_are_kept_once_and_say_what_they_were_made_from() {
        Scored scored = scoring.unevenly();
        UUID id = rankings.keep(scored.category(), 3, NOW).orElseThrow();
        assertThat(rankings.keep(scored.category(), 3, NOW.plusSeconds(99))).contains(id);
        assertThat(report(id))
                .contains("\"seed\":" + CalibratingStage.seed(scored.stage().id()), "\"digest\":\"");
        assertThat(rankings.find(id).orElseThrow().keptAt()).isEqualTo(NOW);
    }

    @Test
    void nothing_in_the_database_changes_a_calibration() {
        Scored scored = scoring.unevenly();
        UUID id = rankings.keep(scored.category(), 3, NOW).orElseThrow();
        assertThatThrownBy(() -> jdbc.sql("update calibration set report = '{}' where id = ?")
                        .param(id)
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("A calibration stays as it was made");
    }
}
