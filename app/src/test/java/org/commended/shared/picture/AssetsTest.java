package org.commended.shared.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssetsTest {

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern URL = Pattern.compile("url\\(\"([^\"]+)\"\\)");
    private static final int LONGEST = 400;

    @ParameterizedTest
    @ValueSource(strings = {"tokens", "base", "forms", "parts", "drawings", "site", "work", "stage"})
    void aStyleSheetKeepsTheRulesOfTheHand(String name) {
        var sheet = DrawingsTest.asset(name + ".css");
        var rules = COMMENT.matcher(sheet).replaceAll("");

        assertThat(rules).doesNotContain("!important", "@import", "http:", "https:", "//");
        assertThat(rules.replaceAll("\\{[^{}]*\\}", "").replaceAll("@[^{]*", ""))
                .as("ids in selectors")
                .doesNotContain("#");
        assertThat(rules.chars().filter(letter -> letter == '{').count())
                .isEqualTo(rules.chars().filter(letter -> letter == '}').count());
        assertThat(sheet.lines().count()).isLessThanOrEqualTo(LONGEST);
    }

    @Test
    void everyFontASheetNamesIsThere() {
        var named = URL.matcher(DrawingsTest.asset("tokens.css"))
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(named).hasSize(6).allMatch(file -> Svg.class.getResource("/assets/" + file) != null);
        assertThat(DrawingsTest.asset("fonts/OFL.txt")).contains("SIL OPEN FONT LICENSE", "Adobe");
    }

    @ParameterizedTest
    @ValueSource(strings = {"words", "score", "stage"})
    void aScriptAsksNobodyElseAndWritesNoMarkup(String name) {
        assertThat(DrawingsTest.asset(name + ".js"))
                .doesNotContain("innerHTML", "insertAdjacentHTML", "document.write", "eval(", "http:", "https:");
    }
}
