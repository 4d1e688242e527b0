package org.commended.shared.web;

import org.jspecify.annotations.Nullable;

/**
 * What a public page says of itself to whoever links to it: search engines, feed readers, people's messages.
 *
 * @param title of the page, as it is shared
 * @param description one or two sentences
 * @param path where it stands for good
 * @param image address of the picture shown with a link, 1200 by 630
 * @param feed address of the Atom feed that tells of changes
 * @param facts for machines; say nothing that the page does not
 */
public record Blurb(
        String title,
        String description,
        String path,
        @Nullable String image,
        @Nullable String feed,
        @Nullable JsonLd facts) {

    private static final int LONGEST = 200;

    /** Text cut for a description, at the end of a word. */
    public static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        if (line.length() <= LONGEST) return line;
        int end = line.lastIndexOf(' ', LONGEST - 1);
        return line.substring(0, end < 0 ? LONGEST - 1 : end).replaceAll("[\\s,;:.]+$", "") + "…";
    }
}
