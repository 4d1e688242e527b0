package org.commended.judging.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import org.commended.judging.EntryStanding;
import org.commended.shared.EntryId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CutLineTest {

    private static EntryStanding entry(String title, int readings, @Nullable String mean, @Nullable String spread) {
        BigDecimal at = mean == null ? null : new BigDecimal(mean);
        BigDecimal apart = spread == null ? null : new BigDecimal(spread);
        return new EntryStanding(EntryId.next(), title, readings, at, apart, at, at);
    }

    /** Pooled: (3·.16 + 3·.16 + 3·.16 + 3·.16)/12 = .16, its root .4, over √4 is .2; the line stands at 3.85. */
    @Test
    void entries_nearer_to_the_line_than_judges_differ_are_close() {
        EntryStanding first = entry("First", 4, "4.50", "0.40");
        EntryStanding in = entry("In", 4, "4.00", "0.40");
        EntryStanding out = entry("Out", 4, "3.70", "0.40");
        EntryStanding last = entry("Last", 4, "3.00", "0.40");
        CutLine line = CutLine.of(List.of(first, in, out, last), 2).orElseThrow();
        assertThat(line.at()).isCloseTo(3.85, within(1e-9));
        assertThat(line.close()).containsExactlyInAnyOrder(in.entry(), out.entry());
    }

    @Test
    void an_entry_with_fewer_readings_is_less_certain() {
        EntryStanding in = entry("In", 9, "4.30", "0.60");
        EntryStanding out = entry("Out", 9, "3.70", "0.60");
        EntryStanding once = entry("Read once", 1, "3.45", null);
        CutLine line = CutLine.of(List.of(in, out, once), 1).orElseThrow();
        assertThat(line.close()).containsExactly(once.entry());
    }

    @Test
    void there_is_no_line_where_nothing_is_parted() {
        EntryStanding only = entry("Only", 2, "4.00", "0.10");
        EntryStanding unread = entry("Unread", 0, null, null);
        assertThat(CutLine.of(List.of(only, unread), 1)).isEmpty();
        assertThat(CutLine.of(List.of(only), 0)).isEmpty();
        assertThat(CutLine.of(List.of(), 3)).isEmpty();
    }

    @Test
    void an_equal_mean_on_either_side_of_the_line_is_close_even_where_all_judges_agree() {
        EntryStanding in = entry("In", 2, "4.00", "0.00");
        EntryStanding out = entry("Out", 2, "4.00", "0.00");
        assertThat(CutLine.of(List.of(in, out), 1).orElseThrow().close()).hasSize(2);
    }
}
