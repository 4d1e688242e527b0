package org.commended.survey.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commended.survey.domain.Results.Counted;
import org.commended.survey.domain.Results.Figures;
import org.commended.survey.domain.Results.OfQuestion;
import org.commended.survey.domain.Results.Share;
import org.commended.survey.domain.Results.Told;
import org.commended.survey.domain.Results.Words;
import org.jspecify.annotations.Nullable;

/** Adds answers up. What is hidden is left out of nothing but the reading. */
public final class Tallying {

    private final List<SurveyQuestion> questions;
    private final Set<Hidden> hidden;

    public Tallying(List<SurveyQuestion> questions, Set<Hidden> hidden) {
        this.questions = List.copyOf(questions);
        this.hidden = Set.copyOf(hidden);
    }

    /** An answer that the organiser keeps from the page. */
    public record Hidden(UUID sheet, String question) {}

    public Results of(List<Sheet> sheets) {
        return new Results(
                sheets.size(),
                questions.stream().map(question -> tally(question, sheets)).toList());
    }

    private OfQuestion tally(SurveyQuestion question, List<Sheet> sheets) {
        return switch (question.shape()) {
            case ONE, SEVERAL -> counted(question, sheets);
            case NUMBER -> figures(question, sheets);
            case LINE, TEXT -> told(question, sheets);
        };
    }

    private static Counted counted(SurveyQuestion question, List<Sheet> sheets) {
        List<Share> shares = question.choices().stream()
                .map(option -> new Share(option, count(sheets, question, option)))
                .toList();
        return new Counted(question, answered(sheets, question), shares);
    }

    private static int count(List<Sheet> sheets, SurveyQuestion question, String option) {
        return (int) sheets.stream()
                .filter(sheet -> sheet.answer(question.id()).contains(option))
                .count();
    }

    private static int answered(List<Sheet> sheets, SurveyQuestion question) {
        return (int) sheets.stream()
                .filter(sheet -> !sheet.answer(question.id()).isEmpty())
                .count();
    }

    private static Figures figures(SurveyQuestion question, List<Sheet> sheets) {
        List<BigDecimal> given = sheets.stream()
                .flatMap(sheet -> sheet.answer(question.id()).stream())
                .map(Figure::find)
                .flatMap(java.util.Optional::stream)
                .sorted()
                .toList();
        if (given.isEmpty()) return new Figures(question, 0, null, null, null, List.of());
        return new Figures(
                question, given.size(), given.getFirst(), Figure.middle(given), given.getLast(), Figure.spread(given));
    }

    private Told told(SurveyQuestion question, List<Sheet> sheets) {
        List<Words> words = sheets.stream()
                .flatMap(sheet -> words(question, sheet))
                .collect(Collectors.toCollection(ArrayList::new));
        return new Told(question, words.size(), words);
    }

    private Stream<Words> words(SurveyQuestion question, Sheet sheet) {
        boolean kept = hidden.contains(new Hidden(sheet.id(), question.id()));
        return sheet.answer(question.id()).stream().map(text -> new Words(sheet.id(), text, who(sheet.by()), kept));
    }

    private static @Nullable String who(Sheet.By by) {
        if (!by.mayBeNamed()) return null;
        String named = Stream.of(by.role(), by.organisation())
                .filter(Objects::nonNull)
                .filter(word -> !word.isBlank())
                .collect(Collectors.joining(", "));
        return named.isEmpty() ? null : named;
    }
}
