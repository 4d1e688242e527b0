package org.commended.survey.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the answers to a survey say together.
 *
 * @param people how many answered
 */
public record Results(int people, List<OfQuestion> questions) {

    public Results {
        questions = List.copyOf(questions);
    }

    /** What the answers to one question say together. */
    public sealed interface OfQuestion {
        SurveyQuestion question();

        /** How many answered this question. */
        int answered();
    }

    /** How many chose each option, in the order of the options. */
    public record Counted(SurveyQuestion question, int answered, List<Share> shares) implements OfQuestion {
        public Counted {
            shares = List.copyOf(shares);
        }
    }

    /** Figures: the least, the middle and the most, and how many lie where. The three are null without an answer. */
    public record Figures(
            SurveyQuestion question,
            int answered,
            @Nullable BigDecimal least,
            @Nullable BigDecimal middle,
            @Nullable BigDecimal most,
            List<Share> shares)
            implements OfQuestion {
        public Figures {
            shares = List.copyOf(shares);
        }
    }

    /** Texts, as they were written. */
    public record Told(SurveyQuestion question, int answered, List<Words> words) implements OfQuestion {
        public Told {
            words = List.copyOf(words);
        }
    }

    /** How many said the same. */
    public record Share(String label, int count) {}

    /**
     * Somebody's words.
     *
     * @param who whose they are; null where the writer did not wish to be named
     * @param hidden whether the organiser keeps them from the page
     */
    public record Words(UUID sheet, String text, @Nullable String who, boolean hidden) {}
}
