package org.commended.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.commended.Running;
import org.commended.record.VerifyingRecord.Break;
import org.commended.record.VerifyingRecord.Finding;
import org.commended.shared.Act;
import org.commended.shared.EditionId;
import org.commended.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@Running
class RecordTest {

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private VerifyingRecord verifying;

    @Autowired
    private JdbcClient jdbc;

    private final EditionId edition = EditionId.next();

    private record TeaMade(EditionId edition, PersonId by, Instant at, UUID subject) implements Act {
        @Override
        public Map<String, String> about() {
            return Map.of("sugar", "2", "milk", "no");
        }
    }

    @BeforeEach
    void three_acts() {
        for (int i = 0; i < 3; i++) act();
    }

    private void act() {
        transaction.executeWithoutResult(status -> publish());
    }

    private void publish() {
        events.publishEvent(new TeaMade(
                edition, PersonId.next(), Instant.parse("2027-03-12T17:00:00.123456789Z"), UUID.randomUUID()));
    }

    private Finding finding() {
        return verifying.verify().stream()
                .filter(one -> one.chain().equals(edition.value()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void an_untouched_chain_is_unbroken() {
        assertThat(finding()).isEqualTo(new Finding(edition.value(), 3, null));
    }

    @Test
    void an_act_that_fails_leaves_no_row() {
        transaction.executeWithoutResult(status -> {
            publish();
            status.setRollbackOnly();
        });
        assertThat(finding().rows()).isEqualTo(3);
    }

    @Test
    void an_act_outside_a_transaction_is_a_bug() {
        assertThatThrownBy(this::publish).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void the_database_itself_refuses_to_change_a_row() {
        assertThatThrownBy(() -> sql("update record_row set kind = 'x' where chain = ?"))
                .hasMessageContaining("only grows");
    }

    @Test
    void a_changed_row_is_named() {
        forced("update record_row set kind = 'coffee-made' where chain = ? and seq = 2");
        assertThat(finding()).isEqualTo(new Finding(edition.value(), 1, Break.CHANGED));
    }

    @Test
    void a_changed_detail_is_named() {
        forced("update record_row set about = about || '{\"sugar\": \"3\"}' where chain = ? and seq = 3");
        assertThat(finding()).isEqualTo(new Finding(edition.value(), 2, Break.CHANGED));
    }

    @Test
    void a_missing_row_is_named() {
        forced("delete from record_row where chain = ? and seq = 2");
        assertThat(finding()).isEqualTo(new Finding(edition.value(), 1, Break.MISSING));
    }

    @Test
    void rows_cut_off_at_the_end_are_missed() {
        forced("delete from record_row where chain = ? and seq = 3");
        assertThat(finding()).isEqualTo(new Finding(edition.value(), 2, Break.CUT_OFF));
    }

    private void forced(String sql) {
        jdbc.sql("alter table record_row disable trigger record_row_only_grows").update();
        sql(sql);
        jdbc.sql("alter table record_row enable trigger record_row_only_grows").update();
    }

    private void sql(String sql) {
        jdbc.sql(sql).param(edition.value()).update();
    }
}
