package org.commended.survey.domain;

import org.commended.shared.Refusal;

/** What stands in the way of answering, registering, setting up or drawing. */
public sealed interface SurveyRefusal extends Refusal {

    record SurveyAnswerTooLong(String question, String text, int limit) implements SurveyRefusal {
        @Override
        public String field() {
            return "q-" + question;
        }
    }

    record AnswerNotAFigure(String question, String text) implements SurveyRefusal {
        @Override
        public String field() {
            return "q-" + question;
        }
    }

    record OptionUnknown(String question, String text) implements SurveyRefusal {
        @Override
        public String field() {
            return "q-" + question;
        }
    }

    /** @param first the question one can begin with */
    record NothingAnswered(String first) implements SurveyRefusal {
        @Override
        public String field() {
            return "q-" + first;
        }
    }

    record SurveyNotOpen() implements SurveyRefusal {}

    record AttendeeNameMissing() implements SurveyRefusal {
        @Override
        public String field() {
            return "name";
        }
    }

    record RegistrationOver() implements SurveyRefusal {}

    /** Too much was typed into a field that has room for {@code limit} letters. */
    record FieldTooLong(String field, int limit) implements SurveyRefusal {}

    record SurveyTitleMissing(String field) implements SurveyRefusal {}

    record NoQuestions() implements SurveyRefusal {
        @Override
        public String field() {
            return "text-1";
        }
    }

    record OptionsMissing(int number) implements SurveyRefusal {
        @Override
        public String field() {
            return "options-" + number;
        }
    }

    /** A question that people have answered stays as it was asked. */
    record QuestionAnswered(String text) implements SurveyRefusal {}

    record DateUnknown(String field) implements SurveyRefusal {}

    record HourUnknown(String field) implements SurveyRefusal {}

    /** The results are to open at an event, and there is none. */
    record EventMissing() implements SurveyRefusal {
        @Override
        public String field() {
            return "event-title";
        }
    }

    record NotACount(String field) implements SurveyRefusal {}

    record AuthorMissing() implements SurveyRefusal {
        @Override
        public String field() {
            return "author-name";
        }
    }

    record ArticleTextMissing() implements SurveyRefusal {
        @Override
        public String field() {
            return "article-text";
        }
    }

    record NobodyEnters() implements SurveyRefusal {
        @Override
        public String field() {
            return "entered-by";
        }
    }

    /** Somebody saved the survey after this page was opened. */
    record SurveyChangedMeanwhile() implements SurveyRefusal {}

    record StillTakesAnswers() implements SurveyRefusal {}

    record NobodyInDraw() implements SurveyRefusal {}

    record NoPrize() implements SurveyRefusal {}

    /** A draw that is made again needs a reason. */
    record RedrawReasonMissing() implements SurveyRefusal {
        @Override
        public String field() {
            return "reason";
        }
    }

    record HidingReasonMissing() implements SurveyRefusal {
        @Override
        public String field() {
            return "reason";
        }
    }
}
