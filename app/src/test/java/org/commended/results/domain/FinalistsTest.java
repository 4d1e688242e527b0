package org.commended.results.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;
import org.commended.shared.EntryId;
import org.junit.jupiter.api.Test;

class FinalistsTest {

    private final EntryId moor = EntryId.next();
    private final EntryId pump = EntryId.next();
    private final Map<EntryId, String> titles = Map.of(moor, "The moor", pump, "The pump");

    private static StagedDecision decided(DecisionKind kind, EntryId... entries) {
        List<DecisionLine> lines = Stream.of(entries)
                .map(entry -> new DecisionLine(entry, "winner", "", Honour.UNSPOKEN))
                .toList();
        Instant now = Instant.parse("2027-07-08T12:00:00Z");
        return new StagedDecision(
                DecisionId.next(), EditionId.next(), CategoryId.next(), kind, false, false, "", lines, null, now, 1);
    }

    @Test
    void an_award_goes_only_to_an_entry_of_the_shortlist_once_that_is_announced() {
        Finalists finalists = new Finalists(Set.of(moor), true);
        assertThat(finalists.breachedBy(decided(DecisionKind.RESULT, moor), titles))
                .isEmpty();
        assertThat(finalists.breachedBy(decided(DecisionKind.RESULT, moor, pump), titles))
                .containsExactly(new NotOnShortlist("The pump", pump));
    }

    @Test
    void a_shortlist_that_nobody_was_told_binds_nobody() {
        assertThat(new Finalists(Set.of(moor), false).breachedBy(decided(DecisionKind.RESULT, pump), titles))
                .isEmpty();
    }

    @Test
    void no_award_and_a_shortlist_are_not_held_to_it() {
        Finalists finalists = new Finalists(Set.of(moor), true);
        assertThat(finalists.breachedBy(decided(DecisionKind.RESULT), titles)).isEmpty();
        assertThat(finalists.breachedBy(decided(DecisionKind.SHORTLIST, pump), titles))
                .isEmpty();
    }
}
