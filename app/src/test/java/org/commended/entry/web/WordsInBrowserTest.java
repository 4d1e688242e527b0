package org.commended.entry.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commended.browser.Browser;
import org.commended.browser.Browser.Screen;
import org.commended.entry.domain.Words;
import org.junit.jupiter.api.Test;

/** The browser's script and the server count the same words in thousands of texts, in the fields people type into. */
class WordsInBrowserTest {

    private static final int TEXTS = 4_000;
    private static final int SEED = 2027;

    private static final List<String> WORDS = List.of(
            "word",
            "dŵr",
            "w\u0302yth",
            "Ŷ",
            "well-being",
            "and/or",
            "don’t",
            "o'clock",
            "'",
            "rock ’n’ roll",
            "1,004",
            "£2,240",
            "3.5",
            "½",
            "Ⅳ",
            "٣",
            "50%",
            "https://a.example/b?c=d&e=f#g",
            "name@council.gov.uk",
            "C++",
            "東京",
            "नमस्ते",
            "שלום",
            "مرحبا",
            "👩‍👩‍👧‍👦",
            "🏴󠁧󠁢󠁷󠁬󠁳󠁿",
            "🏆",
            "1️⃣",
            "e\u0301\u0323",
            "Z\u0351\u036b",
            "\u0301",
            "<b>",
            "&amp;",
            "ﬁ",
            "ǆ");

    private static final List<String> BETWEEN = List.of(
            " ", "  ", "\n", "\r\n", "\r", "\t", "\u00a0", "\u2009", "\u202f", "\u3000", "\u0085", "\u2028", "\u2029",
            "\u000b", "\f", "\u200b", "\u200d", "\u2060", "\ufeff", "\u00ad", "\u200f", "\u202b", "—", " — ", "–", "-",
            " - ", " • ", "", "…", "/", "'");

    /** Makes a field of every text, lets the page's own script count them, and gives what it says of each. */
    private static final String COUNT = """
            ([texts, script]) => {
              const areas = texts.map((text, i) => {
                const area = document.createElement("textarea");
                Object.assign(area, { id: `t${i}`, value: text });
                area.dataset.maxWords = "9999";
                return area;
              });
              document.body.replaceChildren(...areas);
              new Function(script)();
              return areas.map(area => document.getElementById(area.dataset.count).textContent.replace(/ .*/, ""));
            }""";

    @Test
    void both_count_the_same_in_every_text() throws IOException {
        Random random = new Random(SEED);
        List<String> texts = Stream.concat(
                        IntStream.range(0, TEXTS / 2).mapToObj(i -> prose(random)),
                        IntStream.range(0, TEXTS / 2).mapToObj(i -> anything(random)))
                .toList();
        List<String> counted = counted(texts);
        assertThat(counted).hasSize(TEXTS);
        List<String> apart = IntStream.range(0, TEXTS)
                .filter(i -> Words.count(texts.get(i))
                        != Integer.parseInt(counted.get(i).replace(",", "")))
                .mapToObj(i -> "%s: %d here, %s there"
                        .formatted(codes(texts.get(i)), Words.count(texts.get(i)), counted.get(i)))
                .toList();
        assertThat(apart).isEmpty();
    }

    @Test
    void a_thousand_and_four_words_are_said_alike() throws IOException {
        assertThat(counted(List.of("well-being ".repeat(1_004)))).containsExactly("1,004");
    }

    private static String prose(Random random) {
        return random.ints(random.nextInt(60), 0, Integer.MAX_VALUE)
                .mapToObj(pick -> WORDS.get(pick % WORDS.size()) + BETWEEN.get(pick / WORDS.size() % BETWEEN.size()))
                .collect(Collectors.joining());
    }

    /** Any characters that mean something in Unicode, spaces among them. */
    private static String anything(Random random) {
        return random.ints(random.nextInt(60), 0, Character.MAX_CODE_POINT)
                .map(point -> point % 3 == 0 ? point % 0x3000 : point % 5 == 0 ? ' ' : point % 0x20000)
                .filter(point ->
                        point > 0 && Character.isDefined(point) && Character.getType(point) != Character.SURROGATE)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static List<String> counted(List<String> texts) throws IOException {
        try (BrowserContext browser = Browser.stranger("http://localhost", Screen.DESKTOP);
                Page page = browser.newPage()) {
            @SuppressWarnings("unchecked")
            var counted = (List<String>) page.evaluate(COUNT, List.of(texts, script()));
            return counted;
        }
    }

    private static String script() throws IOException {
        try (var words = Objects.requireNonNull(WordsInBrowserTest.class.getResourceAsStream("/assets/words.js"))) {
            return new String(words.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String codes(String text) {
        return text.codePoints().mapToObj("%04x"::formatted).collect(Collectors.joining(" "));
    }
}
