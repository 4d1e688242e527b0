package org.commended.meeting.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a vote asks. */
public enum Question {
    /** Whether one entry is taken. */
    TAKE,
    /** Which award one entry gets, if any. */
    LEVEL,
    /** Which of several entries is taken. */
    CHOOSE;

    public static final String YES = "yes";
    public static final String NO = "no";
    public static final String ABSTAIN = "abstain";
    /** No award. */
    public static final String NONE = "none";

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Question> find(String word) {
        return Arrays.stream(values())
                .filter(question -> question.word().equals(word))
                .findFirst();
    }
}
