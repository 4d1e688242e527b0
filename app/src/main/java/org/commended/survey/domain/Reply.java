package org.commended.survey.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commended.shared.Refusal;
import org.commended.survey.domain.SurveyRefusal.AnswerNotAFigure;
import org.commended.survey.domain.SurveyRefusal.NothingAnswered;
import org.commended.survey.domain.SurveyRefusal.OptionUnknown;
import org.commended.survey.domain.SurveyRefusal.SurveyAnswerTooLong;

/**
 * What somebody typed into a survey, and what stands in its way. No question has to be answered; a reply to none is no
 * reply.
 *
 * @param typed by question
 */
public record Reply(Map<String, List<String>> typed, Sheet.By by) {

    static final int LINE = 300;
    static final int TEXT = 5_000;

    public Reply {
        typed = Map.copyOf(typed);
    }

    public List<Refusal> reasons(List<SurveyQuestion> questions) {
        List<Refusal> reasons = new ArrayList<>();
        for (SurveyQuestion question : questions) reasons.addAll(reasons(question));
        if (answers(questions).isEmpty())
            reasons.add(new NothingAnswered(questions.getFirst().id()));
        return reasons;
    }

    private List<Refusal> reasons(SurveyQuestion question) {
        List<String> given = given(question);
        return switch (question.shape()) {
            case LINE -> tooLong(question, given, LINE);
            case TEXT -> tooLong(question, given, TEXT);
            case NUMBER ->
                given.stream().allMatch(text -> Figure.find(text).isPresent())
                        ? List.of()
                        : List.of(new AnswerNotAFigure(question.id(), question.text()));
            case ONE, SEVERAL ->
                question.choices().containsAll(given)
                        ? List.of()
                        : List.of(new OptionUnknown(question.id(), question.text()));
        };
    }

    private static List<Refusal> tooLong(SurveyQuestion question, List<String> given, int limit) {
        return given.stream().anyMatch(text -> text.length() > limit)
                ? List.of(new SurveyAnswerTooLong(question.id(), question.text(), limit))
                : List.of();
    }

    /** The answers as they are kept; figures bare, unanswered questions left out. */
    public Map<String, List<String>> answers(List<SurveyQuestion> questions) {
        Map<String, List<String>> answers = new LinkedHashMap<>();
        for (SurveyQuestion question : questions) {
            List<String> kept =
                    given(question).stream().map(text -> kept(question, text)).toList();
            if (!kept.isEmpty()) answers.put(question.id(), kept);
        }
        return answers;
    }

    /** The first value alone where only one is asked for. */
    private List<String> given(SurveyQuestion question) {
        List<String> given = typed.getOrDefault(question.id(), List.of()).stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
        boolean several = question.shape() == SurveyQuestion.Shape.SEVERAL;
        return several || given.isEmpty() ? given : List.of(given.getFirst());
    }

    private static String kept(SurveyQuestion question, String text) {
        return question.shape() == SurveyQuestion.Shape.NUMBER
                ? Figure.find(text).map(java.math.BigDecimal::toPlainString).orElse(text)
                : text;
    }
}
