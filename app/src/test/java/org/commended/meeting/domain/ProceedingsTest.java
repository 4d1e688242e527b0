package org.commended.meeting.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.commended.meeting.domain.Happening.Closed;
import org.commended.meeting.domain.Happening.Corrected;
import org.commended.meeting.domain.Happening.NoAwardDecided;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.junit.jupiter.api.Test;

class ProceedingsTest {

    private static final PersonId CHAIR = new PersonId(UUID.randomUUID());
    private static final Line NONE = line(1, new NoAwardDecided("The moor fell short"));
    private static final Line CORRECTED = line(2, new Corrected(NONE.id(), List.of(), "The moor fell far short"));
    private static final Line CLOSED = line(3, new Closed("The moor again"));
    private static final Proceedings ALL = new Proceedings(List.of(NONE, CORRECTED, CLOSED));

    private static Line line(int number, Happening what) {
        return new Line(UUID.randomUUID(), number, Instant.EPOCH, CHAIR, what);
    }

    @Test
    void who_an_entry_is_kept_from_learns_that_no_award_is_made_and_no_word_why() {
        Proceedings seen = ALL.without(Set.of(new EntryId(UUID.randomUUID())));
        assertThat(seen.noAward()).contains("");
        assertThat(seen.closed()).isEqualTo(new Closed(""));
        assertThat(seen.lines().toString()).doesNotContain("The moor");
    }

    @Test
    void everybody_else_reads_why() {
        assertThat(ALL.without(Set.of()).noAward()).contains("The moor fell short");
        assertThat(ALL.without(Set.of()).lines()).hasSize(3);
    }
}
