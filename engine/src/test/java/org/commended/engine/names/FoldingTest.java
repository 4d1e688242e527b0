package org.commended.engine.names;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Cyngor Sir Ynys Môn | cyngor sir ynys mon",
                "ŵ ŷ â Ô | wyao",
                "Tŷ Gŵyl | ty gwyl",
                "Telford & Wrekin | telford and wrekin",
                "Essex + Herts | essex and herts",
                "King’s Lynn | kings lynn",
                "Newcastle-upon-Tyne | newcastle upon tyne",
                "Barnet L.B.C. | barnet lbc",
                "Straße Ærø Łódź | strasse aero lodz",
                "'  Luton \u00A0 BC  ' | luton bc",
                "Lon\u00ADdon\u200B | london",
                "\uFF2C\uFF35\uFF34\uFF2F\uFF2E | luton",
                "'!?' | ''"
            })
    void aNameIsBroughtToPlainWords(String name, String folded) {
        assertThat(Folding.fold(name)).isEqualTo(folded);
    }

    @Test
    void composedAndDecomposedAccentsFoldAlike() {
        assertThat(Folding.fold("Mo\u0302n")).isEqualTo(Folding.fold("M\u00F4n"));
    }

    @Test
    void anArticleGoesUnlessNothingElseIsThere() {
        assertThat(Folding.withoutArticle(Folding.words("The Met"))).containsExactly("met");
        assertThat(Folding.withoutArticle(Folding.words("The"))).containsExactly("the");
        assertThat(Folding.withoutArticle(Folding.words(""))).isEmpty();
    }

    @Property
    void foldingTwiceIsFoldingOnce(@ForAll String any) {
        assertThat(Folding.fold(Folding.fold(any))).isEqualTo(Folding.fold(any));
    }
}
