package org.commended.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commended.panel.Season.criterion;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.commended.MovableClock;
import org.commended.Running;
import org.commended.entry.Visitor;
import org.commended.entry.domain.Redaction;
import org.commended.entry.domain.Redactions;
import org.commended.panel.Season;
import org.commended.programme.Programmes;
import org.commended.programme.domain.CategoryDraft;
import org.commended.programme.domain.SetUps;
import org.commended.shared.CategoryId;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** Where names are hidden, an entry that nobody has gone through is not passed over in silence. */
@Running
@Import(Season.class)
class UnseenEntriesTest {

    private static final Instant NOW = Instant.parse("2027-04-02T19:41:00Z");

    @LocalServerPort
    private int port;

    @Autowired
    private Season season;

    @Autowired
    private Programmes programmes;

    @Autowired
    private SetUps setUps;

    @Autowired
    private Redactions redactions;

    @Autowired
    private MovableClock clock;

    private CategoryId category = CategoryId.next();
    private EntryId rain = EntryId.next();
    private EntryId moor = EntryId.next();
    private PersonId organiser = PersonId.next();
    private Visitor ffion = new Visitor(0, null);

    @BeforeEach
    void two_entries() {
        clock.set(NOW);
        Season.Run run = season.edition();
        category = season.category(run.edition(), criterion("need", 1));
        rain = season.entry(run.edition(), category, "Rain gardens");
        moor = season.entry(run.edition(), category, "The moor");
        organiser = run.by();
        ffion = season.visitor(port, organiser, NOW);
    }

    private void hideNames() {
        setUps.save(new CategoryDraft(programmes.getCategory(category))
                .anonymous(true)
                .done());
    }

    private void goThrough(EntryId entry) {
        redactions.add(
                new Redaction(UUID.randomUUID(), entry, "copy", Map.of(Redaction.SUMMARY, "A garden"), organiser, NOW));
    }

    private Visitor.Seen decide() {
        return ffion.post("/judging/" + category + "/shortlist", Map.of("version", "0", "in", rain.toString()));
    }

    private Visitor.Seen lock() {
        return ffion.post("/judging/" + category + "/shortlist/seal", Map.of("version", "1"));
    }

    @Test
    void nothing_is_decided_while_an_entry_waits_to_be_gone_through() {
        hideNames();
        goThrough(rain);
        var refused = decide();
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("one entry has not been gone through");
        goThrough(moor);
        assertThat(decide().status()).isEqualTo(303);
    }

    @Test
    void nothing_is_locked_while_entries_wait_to_be_gone_through() {
        assertThat(decide().status()).isEqualTo(303);
        hideNames();
        var refused = lock();
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("2 entries have not been gone through");
        goThrough(rain);
        goThrough(moor);
        assertThat(lock().status()).isEqualTo(303);
    }
}
