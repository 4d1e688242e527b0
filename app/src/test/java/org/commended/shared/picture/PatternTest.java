package org.commended.shared.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.stream.IntStream;
import org.commended.shared.picture.Tile.Tone;
import org.junit.jupiter.api.Test;

class PatternTest {

    private static final int ROOM = 6 * 1024;

    @Test
    void anotherNameHasAnotherPattern() {
        var patterns =
                IntStream.range(0, 500).mapToObj(i -> Pattern.hero("Award " + i).markup());

        assertThat(patterns.distinct()).hasSize(500);
    }

    @Test
    void aNameHasItsPatternForGood() {
        assertThat(Pattern.hero("Harbour Awards 2027").markup())
                .contains("d=\"M0 0h5v5h-5zM5 0h5v5h-5zM15 0h5v5h-5zM25 0");
        assertThat(Monogram.mark("The Harbour Forum").markup())
                .endsWith("<path d=\"M0 24v-12a12 12 0 0112 12z\"/></svg>");
    }

    @Test
    void aNameIsTheSameHoweverItsAccentsAreWritten() {
        var apart = Normalizer.normalize("Dŵr", Normalizer.Form.NFD);

        assertThat(Pattern.hero(apart)).isEqualTo(Pattern.hero("Dŵr"));
    }

    @Test
    void aPatternIsSmall() {
        var largest = IntStream.range(0, 500)
                .map(i -> Pattern.hero("Award " + i).markup().length())
                .max();
        var usual = IntStream.range(0, 500)
                .map(i -> Pattern.quiet("Award " + i, "").markup().length())
                .average();

        assertThat(largest.orElseThrow()).isLessThan(ROOM);
        assertThat(usual.orElseThrow()).isLessThan(ROOM);
    }

    @Test
    void onePathHoldsAllOfATone() {
        assertThat(Pattern.hero("Harbour").markup().split("<path ")).hasSizeLessThanOrEqualTo(6);
    }

    @Test
    void aQuietPatternHasOneGround() {
        assertThat(Tile.lay("Harbour", new Tile.Size(30, 30, true)))
                .extracting(Tile::ground)
                .contains(Tone.A)
                .doesNotContain(Tone.B);
    }

    @Test
    void nothingIsDrawnInTheToneOfItsGround() {
        assertThat(Tile.lay("Harbour", new Tile.Size(30, 30, false)))
                .noneMatch(tile -> tile.figure() instanceof Tile.Quarter(Tone tone, var turn) && tone == tile.ground());
    }

    @Test
    void initialsAreThoseOfTheFirstAndTheLastName() {
        assertThat(Monogram.initials("Margaret Bythesea-Llewellyn")).isEqualTo("MB");
        assertThat(Monogram.initials(" ŵyn ")).isEqualTo("Ŵ");
        assertThat(Monogram.initials("Cllr (Dr) \"Tom\" de la Okafor")).isEqualTo("CO");
        assertThat(Monogram.initials("")).isEmpty();
    }
}
