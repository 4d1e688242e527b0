package org.commended.finalist.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.commended.finalist.domain.Spellings.Pair;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Siân Dafydd | Sian Dafydd
            Aldermoor Council | Aldermore Council
            Parks & Gardens | Parks and Gardens
            Priya Nair | Priya Nayr
            O’Brien Associates | O'Brien Associates
            """)
    void one_name_spelt_in_two_ways_is_pointed_out(String one, String other) {
        assertThat(Spellings.differing(List.of(one, other))).containsExactly(new Pair(one, other));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ward Team 3 | Ward Team 4
            Ann Lee | Jon Kay
            Aldermoor Council | Wexcombe Council
            Ali | Eli
            The moor | The moor
            """)
    void two_names_are_left_alone(String one, String other) {
        assertThat(Spellings.differing(List.of(one, other))).isEmpty();
    }

    @Test
    void every_pair_is_named_once() {
        assertThat(Spellings.differing(List.of("Priya Nair", "Priya Nayr", "Priya Nair ", "PRIYA NAIR")))
                .hasSize(3);
    }
}
