package org.commended.programme.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question of a category's entry form.
 *
 * @param section the heading it stands under; each section is a page
 * @param wordLimit warned about while writing, and only refused at submission
 */
public record Question(
        String id,
        String text,
        Kind kind,
        @Nullable String help,
        @Nullable Integer wordLimit,
        boolean required,
        List<String> options,
        Audience audience,
        @Nullable String section) {

    public Question {
        options = List.copyOf(options);
    }

    /** What an answer is. */
    public enum Kind {
        SHORT_TEXT,
        LONG_TEXT,
        NUMBER,
        MONEY,
        DATE,
        CHOICE,
        CHOICES,
        LINK,
        DECLARATION
    }

    /** Whom the answer is for. */
    public enum Audience {
        JUDGES,
        PUBLICATION,
        CONFIDENTIAL
    }
}
