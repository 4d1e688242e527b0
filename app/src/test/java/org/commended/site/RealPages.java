package org.commended.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The pages of an imported edition, each fetched once and looked through for what no page may show. */
final class RealPages {

    /** What a programme shows by mistake: an absent value, an unfilled text, a text without words, an id, a type. */
    private static final Pattern RAW = Pattern.compile("\\bnull\\b|\\{\\d+[,}]|\\bOptional\\[|\\borg\\.commended\\b"
            + "|\\b(?:site|published|shared|survey)\\.[a-z]+\\.[A-Za-z.]+"
            + "|\\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\\b");

    private final Visitor visitor;
    private final Map<String, Document> seen = new LinkedHashMap<>();

    RealPages(int port) {
        this.visitor = new Visitor(port);
    }

    Document page(String path) {
        return seen.computeIfAbsent(path, this::fetch);
    }

    Element main(String path) {
        Element main = page(path).selectFirst("main");
        if (main == null) throw new AssertionError("No main part: " + path);
        return main;
    }

    private Document fetch(String path) {
        assertThat(visitor.status(path)).as(path).isEqualTo(200);
        return visitor.page(path);
    }

    /** Where the pages so far show something of the machine; everything that people, browsers or readers aloud get. */
    List<String> raw() {
        return seen.entrySet().stream()
                .flatMap(page -> RAW.matcher(said(page.getValue()))
                        .results()
                        .map(found -> page.getKey() + " shows " + found.group()))
                .distinct()
                .toList();
    }

    private static String said(Document page) {
        Stream<String> spoken = page.select("[alt], [aria-label], [title], [placeholder], meta[content]").stream()
                .flatMap(one -> Stream.of("alt", "aria-label", "title", "placeholder", "content")
                        .map(one::attr));
        return page.title() + " " + page.text() + " " + String.join(" ", spoken.toList());
    }

    /** Headings that stand twice, or more than one heading of the page itself. */
    List<String> twice() {
        return seen.entrySet().stream()
                .filter(page -> page.getValue().select("h1").size() != 1
                        || page.getValue().select("[id]").eachAttr("id").stream()
                                        .distinct()
                                        .count()
                                != page.getValue().select("[id]").size())
                .map(Map.Entry::getKey)
                .toList();
    }

    int size() {
        return seen.size();
    }
}
