package org.commended.programme.web.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.commended.programme.Publicity.Told;
import org.commended.programme.domain.Edition;
import org.commended.programme.domain.Harbour;
import org.commended.shared.web.Form;
import org.junit.jupiter.api.Test;

class StandingTest {

    private final Edition edition = Harbour.edition().done();

    @Test
    void what_was_announced_says_more_than_the_timetable() {
        assertThat(Standing.of(edition, Told.WINNERS, Harbour.NOW).word()).isEqualTo(Standing.Word.ANNOUNCED);
        assertThat(Standing.of(edition, Told.SHORTLIST, Harbour.NOW).word()).isEqualTo(Standing.Word.SHORTLISTED);
        assertThat(Standing.of(edition, null, Harbour.NOW).word()).isEqualTo(Standing.Word.BEING_SET_UP);
    }

    @Test
    void a_date_that_would_be_past_already_is_marked() {
        Form form = Form.of(Map.of("from", List.of(edition.id().toString()), "weeks", List.of("1")));
        Instant after = Instant.parse("2027-03-01T09:00:00Z");

        assertThat(MovedDate.listOf(form, List.of(edition), after))
                .filteredOn(MovedDate::isPast)
                .extracting(MovedDate::event)
                .containsExactly("applications-open");
    }
}
