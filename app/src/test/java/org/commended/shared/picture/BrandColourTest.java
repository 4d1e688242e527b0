package org.commended.shared.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class BrandColourTest {

    /** From black to white, with the colours that are hardest to read between. */
    static final List<String> ACCENTS =
            List.of("#000000", "#0f5d7a", "#d4351c", "#00703c", "#8a1f5c", "#808080", "#f47738", "#ffff00", "#ffffff");

    private static final BrandColour WHITE = new BrandColour("#ffffff");
    private static final BrandColour BLACK = new BrandColour("#000000");

    @ParameterizedTest
    @FieldSource("ACCENTS")
    void textInTheAccentIsReadable(String accent) {
        var colour = new BrandColour(accent);

        assertThat(colour.onPaper().contrast(BrandColour.PAPER)).isGreaterThan(BrandColour.READABLE);
        assertThat(colour.onPaper().contrast(WHITE)).isGreaterThan(BrandColour.READABLE);
        assertThat(colour.atNight().contrast(BrandColour.NIGHT)).isGreaterThan(BrandColour.READABLE);
    }

    @Property
    void textInAnyColourIsReadable(@ForAll @IntRange(max = 0xffffff) int rgb) {
        var colour = BrandColour.of(rgb);

        assertThat(colour.onPaper().contrast(BrandColour.PAPER)).isGreaterThanOrEqualTo(BrandColour.READABLE);
        assertThat(colour.atNight().contrast(BrandColour.NIGHT)).isGreaterThanOrEqualTo(BrandColour.READABLE);
    }

    @Property
    void aColourSurvivesTheWayThroughOklab(@ForAll @IntRange(max = 0xffffff) int rgb) {
        assertThat(Oklab.of(rgb).rgb()).isEqualTo(rgb);
    }

    @Test
    void oklabIsAsPublished() {
        var red = Oklab.of(0xff0000);

        assertThat(red.lightness()).isCloseTo(0.62796, within(1e-4));
        assertThat(red.a()).isCloseTo(0.22486, within(1e-4));
        assertThat(red.b()).isCloseTo(0.12585, within(1e-4));
        assertThat(Oklab.of(0xffffff).lightness()).isCloseTo(1, within(1e-4));
    }

    @Test
    void contrastIsAsWcagHasIt() {
        assertThat(BLACK.contrast(WHITE)).isCloseTo(21, within(1e-9));
        assertThat(new BrandColour("#777777").contrast(WHITE)).isCloseTo(4.48, within(0.005));
        assertThat(WHITE.contrast(WHITE)).isEqualTo(1);
    }

    @Test
    void aColourTypedInAnyOfTheUsualWaysIsFound() {
        assertThat(BrandColour.find(" #0F5D7A ")).contains(BrandColour.PLAIN);
        assertThat(BrandColour.find("0f5d7a")).contains(BrandColour.PLAIN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "#", "#fff", "red", "#12345g", "#1234567", "#０f5d7a", "#000;}*{x:y", "##00000"})
    void whatIsNoColourIsNotFound(String typed) {
        assertThat(BrandColour.find(typed)).isEmpty();
        assertThatThrownBy(() -> new BrandColour(typed)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theStyleSheetSetsTheAccentAndNothingElseWhereTheBrowserDerivesTheRest() {
        var sheet = new BrandColour("#ffdd00").stylesheet();

        assertThat(sheet).startsWith(":root { --accent: #ffdd00; }\n@supports not (");
        assertThat(DrawingsTest.asset("tokens.css")).contains("@supports " + BrandSheet.DERIVES);
    }

    @Test
    void theTokensCarryTheSamePlainTones() {
        var tokens = DrawingsTest.asset("tokens.css");
        var plain = tokens.substring(0, tokens.indexOf("@supports ("));

        assertThat(plain).contains("--accent: " + BrandColour.PLAIN, "--paper: " + BrandColour.PAPER);
        BrandSheet.tones(BrandColour.PLAIN)
                .forEach((name, tone) -> assertThat(plain).contains(name + ": " + tone + ";"));
    }
}
