package org.commended.correspondence.segment;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Whom an organiser can write to. */
public enum Segment {
    /** Who has an entry that was not sent yet. */
    DRAFTS(List.of("name", "entry", "category", "deadline", "link")),
    /** Who sent an entry that is judged. */
    SUBMITTED(List.of("name", "entry", "category", "deadline", "link")),
    /** Whose entry stands on a shortlist that everybody can read. */
    SHORTLISTED(List.of("name", "entry", "category", "link")),
    /** Whose entry was judged in a category whose shortlist everybody can read, and does not stand on it. */
    NOT_SHORTLISTED(List.of("name", "entry", "category", "link")),
    /** Judges who accepted the terms and have scores left to give at an open stage. */
    JUDGES_BEHIND(List.of("name", "category", "deadline", "link"));

    private final List<String> placeholders;

    Segment(List<String> placeholders) {
        this.placeholders = placeholders;
    }

    /** The words that can stand in braces in a letter to them. */
    public List<String> placeholders() {
        return placeholders;
    }

    /** Its word in addresses and in the message files. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Segment> find(String slug) {
        return Arrays.stream(values())
                .filter(segment -> segment.slug().equals(slug))
                .findFirst();
    }
}
