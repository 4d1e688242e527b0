package org.commended.shared.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commended.entry.domain.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only a browser can say: the colours it derives from an accent, and the words it counts. */
class BrowserTest {

    private static final Pattern PAIR = Pattern.compile("(\\S+) (\\S+) (\\S+)/(\\S+) (#[0-9a-f]{6}) (#[0-9a-f]{6})");

    private static final String[] PIECES = {
        "word",
        "dŵr",
        "w\u0302",
        "\u00a0",
        " ",
        "\n",
        "\t",
        "\u2009",
        "\u200b",
        "\ufeff",
        "\u3000",
        "\u0085",
        "—",
        "-",
        "•",
        "'",
        "’",
        "½",
        "Ⅳ",
        "٣",
        "東京",
        "🏆",
        "and/or",
        "well-being",
        "£2,240",
        "https://a.example/b?c=d",
        "\u0301",
        "&",
        "<b>"
    };

    @TempDir
    Path folder;

    @Test
    void everyAccentStaysReadableByDayAndByNight() throws IOException, InterruptedException {
        var pairs = PAIR.matcher(Chromium.dump(folder, colours())).results().toList();

        assertThat(pairs).hasSize(BrandColourTest.ACCENTS.size() * 2 * 10);
        pairs.forEach(pair -> assertThat(new BrandColour(pair.group(5)).contrast(new BrandColour(pair.group(6))))
                .as(pair.group())
                .isGreaterThanOrEqualTo(pair.group(3).equals("edge") ? 3 : BrandColour.READABLE));
    }

    private static String colours() {
        var sheets = BrandColourTest.ACCENTS.stream()
                .map(accent -> "\"" + new BrandColour(accent).stylesheet().replace("\n", " ") + "\"")
                .collect(Collectors.joining(","));
        return """
                <!DOCTYPE html><html><head><meta charset="utf-8"><style>%s</style><style id="brand"></style></head>
                <body><div id="probe"></div><pre id="out"></pre><script>
                const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
                const hex = name => {
                  probe.style.color = `var(--${name})`;
                  canvas.fillStyle = getComputedStyle(probe).color;
                  canvas.fillRect(0, 0, 1, 1);
                  return "#" + [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3)
                      .map(part => part.toString(16).padStart(2, "0")).join("");
                };
                const pairs = ["ink/paper", "grey/paper", "grey/wash", "edge/paper", "accent-text/paper", "accent-text/wash",
                    "accent-deep/paper", "on-accent/accent-text", "on-accent/accent-deep", "ink/tint-2"];
                for (const sheet of [%s]) for (const theme of ["light", "dark"]) {
                  brand.textContent = sheet;
                  document.documentElement.dataset.theme = theme;
                  for (const pair of pairs)
                    out.append(`${sheet.slice(18, 25)} ${theme} ${pair} ${pair.split("/").map(hex).join(" ")}\\n`);
                }
                </script></body></html>
                """.formatted(DrawingsTest.asset("tokens.css"), sheets);
    }

    @Test
    void theBrowserCountsWordsAsTheServerDoes() throws IOException, InterruptedException {
        var random = new Random(2027);
        var texts = Stream.concat(
                        Stream.of("", "   ", "One two — three and/or four, well-being costs £2,240 • indeed"),
                        IntStream.range(0, 200).mapToObj(i -> text(random)))
                .toList();

        var page = Chromium.dump(folder, areas(texts));

        for (var i = 0; i < texts.size(); i++) {
            assertThat(page)
                    .as(texts.get(i))
                    .contains("id=\"t" + i + "-count\" aria-live=\"polite\">" + Words.count(texts.get(i)) + " / 9999<");
        }
        assertThat(Words.count(texts.get(2))).isEqualTo(9);
    }

    private static String text(Random random) {
        return random.ints(random.nextInt(40), 0, PIECES.length)
                .mapToObj(i -> PIECES[i])
                .collect(Collectors.joining());
    }

    private static String areas(List<String> texts) {
        var areas = IntStream.range(0, texts.size())
                .mapToObj(i -> "<textarea id=\"t" + i + "\" data-max-words=\"9999\">\n"
                        + texts.get(i).replace("&", "&amp;").replace("<", "&lt;") + "</textarea>")
                .collect(Collectors.joining());
        return "<!DOCTYPE html><meta charset=\"utf-8\"><body>" + areas + "<script>" + DrawingsTest.asset("words.js")
                + "</script>";
    }
}
