package org.commended.engine.names;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MisprintsTest {

    @ParameterizedTest
    @CsvSource({
        "london, london, 0",
        "lodon, london, 1",
        "lonndon, london, 1",
        "lomdon, london, 1",
        "lnodon, london, 1",
        "lnodno, london, 2",
        "ca, abc, 3",
        "leeds, london, 3"
    })
    void misprintsAreCounted(String one, String other, int misprints) {
        assertThat(Misprints.between(one, other, 2)).isEqualTo(misprints);
    }

    @ParameterizedTest
    @CsvSource({"glouch, gloucestershire, 1", "glou, gloucestershire, 0", "midlesb, middlesbrough, 1", "xyzzy, luton, 3"
    })
    void theBeginningOfAWordIsEnough(String typed, String word, int misprints) {
        assertThat(Misprints.betweenStart(typed, word, 2)).isEqualTo(misprints);
    }

    @Property(tries = 300)
    void theOrderOfTheTwoWordsDoesNotMatter(
            @ForAll @AlphaChars @StringLength(max = 8) String one,
            @ForAll @AlphaChars @StringLength(max = 8) String other) {
        assertThat(Misprints.between(one, other, 9)).isEqualTo(Misprints.between(other, one, 9));
    }

    @Property(tries = 300)
    void noBeginningIsFurtherThanTheWholeWord(
            @ForAll @AlphaChars @StringLength(min = 1, max = 8) String typed,
            @ForAll @AlphaChars @StringLength(min = 1, max = 8) String word) {
        assertThat(Misprints.betweenStart(typed, word, 9)).isLessThanOrEqualTo(Misprints.between(typed, word, 9));
    }
}
