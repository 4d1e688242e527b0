package org.commended.exchange.season;

import java.time.LocalTime;
import java.util.List;
import org.commended.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/** A survey as it travels, {@code commended.survey/1}, with the event, the prize draw and the article around it. */
public record SurveyFile(
        SeasonOrganiser organiser,
        Survey survey,
        @Nullable Event event,
        @Nullable PrizeDraw prizeDraw,
        @Nullable Article article) {

    public static final String FORMAT = "commended.survey/1";

    /**
     * The questions and what becomes of the answers.
     *
     * @param minutes how long it takes
     * @param respondents who is asked, in words
     */
    public record Survey(
            @Written(Form.SLUG) String id,
            String title,
            @Nullable Integer minutes,
            @Nullable String respondents,
            boolean anonymous,
            List<Question> questions,
            @Nullable Results results) {
        public Survey {
            questions = List.copyOf(questions);
        }
    }

    /** What an answer is. */
    public enum Kind implements Wire {
        SHORT_TEXT,
        LONG_TEXT,
        NUMBER,
        MONEY,
        DATE,
        /** One of the options. */
        CHOICE,
        /** Any of the options. */
        CHOICES,
        /** One of the options, which stand in order; without any, a figure from 1 to 5. */
        SCALE,
        LINK,
        /** A statement to agree to. */
        DECLARATION
    }

    /** One question, with at least one option where its kind is a choice. */
    public record Question(@Written(Form.SLUG) String id, String text, Kind kind, List<String> options) {
        public Question {
            options = List.copyOf(options);
        }
    }

    /**
     * Who gets the results, and when.
     *
     * @param sharedWith participants, or another slug
     */
    public record Results(@Written(Form.SLUG) String sharedWith, Opening opens) {}

    /**
     * When the results open.
     *
     * @param date null means at the event
     */
    public record Opening(@Nullable PartialDate date) {
        static final String AT_EVENT = "event";

        @Override
        public String toString() {
            return date == null ? AT_EVENT : date.written();
        }
    }

    /**
     * Where the results are talked about.
     *
     * @param kind panel-debate, webinar or another slug
     * @param time the time of day, to the minute
     */
    public record Event(
            @Written(Form.SLUG) String id,
            @Written(Form.SLUG) String kind,
            String title,
            PartialDate date,
            @Nullable LocalTime time,
            boolean online,
            List<Leader> leaders) {
        public Event {
            leaders = List.copyOf(leaders);
        }
    }

    /** Somebody who leads the event. */
    public record Leader(String name, @Nullable String organisation) {}

    /**
     * The thanks for taking part.
     *
     * @param prize what is won, in words
     * @param prizes how many are drawn
     */
    public record PrizeDraw(String prize, int prizes, List<EnteredBy> enteredBy) {
        public PrizeDraw {
            enteredBy = List.copyOf(enteredBy);
        }

        /** What puts somebody into the draw. */
        public enum EnteredBy implements Wire {
            SURVEY,
            REGISTRATION
        }
    }

    /**
     * The text that asks people in.
     *
     * @param paidContent the sentence that says it was paid for; null where it was not
     * @param text paragraphs, parted by empty lines
     */
    public record Article(
            @Nullable String topic,
            String title,
            @Nullable String standfirst,
            @Nullable String paidContent,
            @Nullable Author author,
            String text) {}

    /** Who wrote it. */
    public record Author(
            String name, @Nullable String role, @Nullable String organisation) {}
}
