package org.commended.survey.domain;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A question of a survey. None has to be answered.
 *
 * @param id unique within the survey
 * @param options what to choose from, where the kind is a choice or a scale
 */
public record SurveyQuestion(String id, String text, Kind kind, List<String> options) {

    /** The length of a scale without words of its own. */
    private static final int SCALE = 5;

    public SurveyQuestion {
        options = List.copyOf(options);
    }

    /** What an answer is. */
    public enum Kind {
        SHORT_TEXT(Shape.LINE),
        LONG_TEXT(Shape.TEXT),
        NUMBER(Shape.NUMBER),
        MONEY(Shape.NUMBER),
        DATE(Shape.LINE),
        CHOICE(Shape.ONE),
        CHOICES(Shape.SEVERAL),
        SCALE(Shape.ONE),
        LINK(Shape.LINE),
        /** A statement to agree to. */
        DECLARATION(Shape.SEVERAL);

        private final Shape shape;

        Kind(Shape shape) {
            this.shape = shape;
        }

        public Shape shape() {
            return shape;
        }
    }

    /** How an answer is given, and how the answers are shown together. */
    public enum Shape {
        LINE,
        TEXT,
        NUMBER,
        ONE,
        SEVERAL;

        public boolean isText() {
            return this == LINE || this == TEXT;
        }

        public boolean isChosen() {
            return this == ONE || this == SEVERAL;
        }
    }

    public Shape shape() {
        return kind.shape();
    }

    /** What can be chosen: the options given, the figures of a plain scale, or the statement that is agreed to. */
    public List<String> choices() {
        if (!options.isEmpty()) return options;
        return switch (kind) {
            case SCALE ->
                IntStream.rangeClosed(1, SCALE).mapToObj(String::valueOf).toList();
            case DECLARATION -> List.of(text);
            case SHORT_TEXT, LONG_TEXT, NUMBER, MONEY, DATE, CHOICE, CHOICES, LINK -> List.of();
        };
    }
}
