package org.commended.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.commended.MovableClock;
import org.commended.Running;
import org.commended.judging.calibration.ScoredCategory;
import org.commended.meeting.Panelled;
import org.commended.meeting.Panelled.Meet;
import org.commended.panel.Season;
import org.commended.shared.Seals.Fault;
import org.commended.shared.Seals.Seal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Minutes that were signed off are held against the record, as locked decisions are. */
@Running
@Import({Panelled.class, ScoredCategory.class, Season.class})
class SignedMinutesTest {

    @Autowired
    private Panelled panelled;

    @Autowired
    private VerifyingSeals verifying;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    private UUID meeting;

    @BeforeEach
    void a_meeting_that_ended() {
        clock.set(Panelled.NOW);
        Meet meet = panelled.called("shortlist");
        meet.open();
        meet.decideAll();
        assertThat(meet.chair()
                        .post(meet.at("/closing"), Map.of("reasons", "As discussed"))
                        .status())
                .isEqualTo(303);
        meeting = UUID.fromString(meet.meeting().substring(meet.meeting().lastIndexOf('/') + 1));
    }

    private Set<Fault> faults() {
        return verifying.verify().stream()
                .filter(seal -> seal.subject().equals(meeting))
                .findFirst()
                .map(Seal::faults)
                .orElseThrow();
    }

    @Test
    void minutes_as_they_were_signed_off_hold() {
        assertThat(faults()).isEmpty();
    }

    @Test
    void a_changed_word_is_found_whether_or_not_the_fingerprint_beside_it_was_changed_too() {
        jdbc.sql("update meeting_minutes set body = body || 'x'::bytea where meeting_id = ?")
                .param(meeting)
                .update();
        assertThat(faults()).containsExactlyInAnyOrder(Fault.BYTES, Fault.RECORD);
        jdbc.sql("update meeting_minutes set fingerprint = sha256(body) where meeting_id = ?")
                .param(meeting)
                .update();
        assertThat(faults()).containsExactly(Fault.RECORD);
    }

    @Test
    void minutes_that_are_gone_are_missed() {
        jdbc.sql("delete from meeting_minutes where meeting_id = ?")
                .param(meeting)
                .update();
        assertThat(faults()).containsExactly(Fault.GONE);
    }
}
