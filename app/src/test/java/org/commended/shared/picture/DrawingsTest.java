package org.commended.shared.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class DrawingsTest {

    private static final String HOSTILE = "</text><script>alert('1')</script>\" onload=\"x & <!-- ]]> ŵ 🏆";

    @Test
    void everyDrawingIsWellFormedWhateverTheWords() {
        Gallery.of(HOSTILE)
                .forEach((name, svg) ->
                        assertThatCode(() -> parsed(svg)).as(name).doesNotThrowAnyException());
    }

    @Property(tries = 200)
    void noWordsAtAllBreakADrawing(@ForAll String words) {
        Gallery.of(words).values().forEach(DrawingsTest::parsed);
    }

    @Test
    void wordsComeOutAsTheyWentIn() {
        var columns = List.of(new ColumnChart.Column(HOSTILE, 3, true, HOSTILE));
        var chart = parsed(new ColumnChart(HOSTILE, columns).draw());

        assertThat(chart.getDocumentElement().getAttribute("aria-label")).isEqualTo(HOSTILE);
        assertThat(chart.getElementsByTagName("text").item(0).getTextContent()).isEqualTo(HOSTILE);
        assertThat(chart.getElementsByTagName("script").getLength()).isZero();
    }

    @Test
    void whatNoPageMayHoldIsReplaced() {
        var label = parsed(Pattern.quiet("x", "a\0b\uD800c\uFFFF"))
                .getDocumentElement()
                .getAttribute("aria-label");

        assertThat(label).isEqualTo("a\uFFFDb\uFFFDc\uFFFD");
    }

    @Test
    void noDrawingBringsColoursOrStylesOfItsOwn() {
        Gallery.of("Harbour").forEach((name, svg) -> assertThat(svg.markup())
                .as(name)
                .doesNotContain(" style=", " fill=", " stroke=", " color=", "#0", "rgb(", "<style", " on"));
    }

    @Test
    void everyClassHasItsColourInTheStyleSheet() {
        var sheet = asset("drawings.css");

        Gallery.of("Harbour").values().stream()
                .flatMap(svg -> elements(parsed(svg)))
                .flatMap(element -> Stream.of(element.getAttribute("class").split(" ")))
                .filter(name -> !name.isBlank())
                .distinct()
                .forEach(name -> assertThat(sheet).as("." + name).containsPattern("\\." + name + "\\b"));
    }

    @Test
    void everyDrawingSpeaksOrIsPassedOver() {
        Gallery.of("Harbour").forEach((name, svg) -> {
            var root = parsed(svg).getDocumentElement();
            var silent = root.getAttribute("aria-hidden").equals("true") || root.hasAttribute("hidden");
            assertThat(silent || !root.getAttribute("aria-label").isBlank())
                    .as(name)
                    .isTrue();
        });
    }

    @Test
    void theSameWordsGiveTheSameDrawings() {
        assertThat(Gallery.of("Dŵr i bawb")).isEqualTo(Gallery.of("Dŵr i bawb"));
    }

    private static Stream<Element> elements(Document page) {
        var all = page.getElementsByTagName("*");
        return Stream.iterate(0, i -> i < all.getLength(), i -> i + 1).map(i -> (Element) all.item(i));
    }

    static Document parsed(Svg svg) {
        try {
            var builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new InputSource(new StringReader(svg.markup())));
        } catch (Exception failure) {
            throw new AssertionError("Not well formed: " + svg.markup(), failure);
        }
    }

    static String asset(String name) {
        try (var in = Svg.class.getResourceAsStream("/assets/" + name)) {
            return new String(java.util.Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
