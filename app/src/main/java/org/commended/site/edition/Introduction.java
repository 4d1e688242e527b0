package org.commended.site.edition;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An organiser's introduction, cut for a page: what can stand large under its heading, and the rest.
 *
 * @param lede a sentence or two; empty where nothing short enough was written
 * @param paragraphs what follows
 */
public record Introduction(String lede, List<String> paragraphs) {

    private static final int LARGE = 230;
    private static final String SENTENCE_END = "(?<=[.!?])\\s+";

    public Introduction {
        paragraphs = List.copyOf(paragraphs);
    }

    /** @param standing said of the programme in every year; used where the edition says nothing of itself */
    static Introduction of(@Nullable String written, @Nullable String standing) {
        List<String> all = paragraphs(written == null || written.isBlank() ? standing : written);
        if (all.isEmpty()) return new Introduction("", List.of());
        String lede = opening(all.getFirst());
        String rest = all.getFirst().substring(lede.length()).strip();
        Stream<String> following = all.stream().skip(1);
        Stream<String> paragraphs = rest.isEmpty() ? following : Stream.concat(Stream.of(rest), following);
        return new Introduction(lede, paragraphs.toList());
    }

    static List<String> paragraphs(@Nullable String text) {
        if (text == null) return List.of();
        return Arrays.stream(text.split("\\n\\s*\\n"))
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }

    /** As many whole sentences as can stand large. */
    private static String opening(String paragraph) {
        if (paragraph.length() <= LARGE) return paragraph;
        int end = 0;
        for (String sentence : paragraph.split(SENTENCE_END)) {
            int next = paragraph.indexOf(sentence, end) + sentence.length();
            if (next > LARGE) break;
            end = next;
        }
        return paragraph.substring(0, end);
    }
}
