package org.commended.entry.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.commended.shared.PersonId;
import org.junit.jupiter.api.Test;

/** Which of the texts somebody saves are kept as versions. */
class StretchTest {

    private static final Instant NOW = Instant.parse("2027-03-09T14:00:00Z");
    private static final String LONG = "The river came up in the night and nobody slept. ".repeat(8);

    private final PersonId amina = new PersonId(UUID.randomUUID());
    private final PersonId tom = new PersonId(UUID.randomUUID());

    private SavedAnswer first(String text) {
        return SavedAnswer.unwritten("change").rewritten(text, amina, NOW);
    }

    @Test
    void what_one_person_adds_within_a_few_minutes_is_one_version() {
        SavedAnswer more = first("Rain").rewritten("Rain gardens", amina, NOW.plusSeconds(3));
        SavedAnswer most = more.rewritten("Rain gardens, 1,380 of them", amina, NOW.plusSeconds(299));
        assertThat(more.isOneWithTheVersionBefore()).isTrue();
        assertThat(most.isOneWithTheVersionBefore()).isTrue();
        assertThat(most.version()).isEqualTo(3);
    }

    @Test
    void after_five_minutes_a_new_one_begins() {
        SavedAnswer later = first("Rain").rewritten("Rain gardens", amina, NOW.plus(Stretch.LONGEST));
        assertThat(later.isOneWithTheVersionBefore()).isFalse();
    }

    @Test
    void what_somebody_else_replaces_stays() {
        SavedAnswer other = first("Rain").rewritten("Rain gardens", tom, NOW.plusSeconds(3));
        assertThat(other.isOneWithTheVersionBefore()).isFalse();
        assertThat(other.rewritten("Rain", amina, NOW.plusSeconds(6)).isOneWithTheVersionBefore())
                .isFalse();
    }

    @Test
    void what_is_brought_back_stays_and_so_does_what_it_replaced() {
        SavedAnswer back = first("Rain").broughtBack("Sun", amina, NOW.plusSeconds(3));
        assertThat(back.isOneWithTheVersionBefore()).isFalse();
        assertThat(back.rewritten("Sunny", amina, NOW.plusSeconds(6)).isOneWithTheVersionBefore())
                .isFalse();
    }

    @Test
    void a_sentence_that_goes_leaves_a_version_behind_at_once_or_little_by_little() {
        SavedAnswer emptied = first(LONG).rewritten("", amina, NOW.plusSeconds(3));
        assertThat(emptied.isOneWithTheVersionBefore()).isFalse();
        SavedAnswer answer = first(LONG);
        int kept = 0;
        for (int left = LONG.length() - 10; left > 0; left -= 10) {
            answer = answer.rewritten(LONG.substring(0, left), amina, NOW.plusSeconds(1));
            if (!answer.isOneWithTheVersionBefore()) kept++;
        }
        assertThat(kept).isGreaterThanOrEqualTo(LONG.length() / (Stretch.MOST_LOST + 10) - 1);
    }

    @Test
    void another_text_of_the_same_length_is_no_growth_of_it() {
        SavedAnswer pasted = first(LONG).rewritten("x".repeat(LONG.length()), amina, NOW.plusSeconds(3));
        assertThat(pasted.isOneWithTheVersionBefore()).isFalse();
    }

    @Property
    void whatever_is_typed_no_version_goes_that_had_more_letters_than_its_follower_by_what_may_be_lost(
            @ForAll @Size(min = 1, max = 12) List<@StringLength(max = 250) String> texts) {
        SavedAnswer answer = first("");
        for (String text : texts) {
            SavedAnswer next = answer.rewritten(text, amina, NOW.plusSeconds(1));
            boolean gone = next.isOneWithTheVersionBefore();
            if (gone) assertThat(answer.text().length() - text.length()).isLessThanOrEqualTo(Stretch.MOST_LOST);
            if (gone && text.length() < answer.text().length())
                assertThat(next.stretch()).isNotEqualTo(answer.stretch());
            answer = next;
        }
    }
}
