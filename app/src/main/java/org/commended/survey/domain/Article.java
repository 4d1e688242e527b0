package org.commended.survey.domain;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text that asks people in.
 *
 * @param slug its word in the address {@code /articles/{slug}}, unique in the installation
 * @param topic the word above its title
 * @param paidContent the sentence that says it was paid for; null where it was not
 * @param text paragraphs, parted by empty lines
 */
public record Article(
        String slug,
        @Nullable String topic,
        String title,
        @Nullable String standfirst,
        @Nullable String paidContent,
        @Nullable Author author,
        String text) {

    /** Who wrote it. */
    public record Author(
            String name, @Nullable String role, @Nullable String organisation) {}

    public Article at(String newSlug) {
        return new Article(newSlug, topic, title, standfirst, paidContent, author, text);
    }

    public List<String> paragraphs() {
        return Arrays.stream(text.strip().split("\\n\\s*\\n"))
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }
}
