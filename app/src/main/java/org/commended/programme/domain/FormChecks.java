package org.commended.programme.domain;

import java.util.List;
import java.util.stream.Stream;
import org.commended.programme.domain.Finding.Place;
import org.commended.programme.domain.Finding.Room;
import org.commended.programme.domain.Question.Audience;
import org.commended.programme.domain.Question.Kind;

/** What may be wrong with a category's entry form. */
final class FormChecks {

    private FormChecks() {}

    private static Stream<Category> entered(SetUp setUp) {
        return setUp.categories().stream().filter(category -> !category.isChosen());
    }

    private static Place form(Category category) {
        return Place.of(Room.FORM, category);
    }

    private static Stream<Question> forPublication(Category category) {
        return category.details().form().stream()
                .filter(question -> question.audience() == Audience.PUBLICATION)
                .filter(question -> question.kind() == Kind.LONG_TEXT);
    }

    static List<Finding> categoryHasAForm(SetUp setUp) {
        return entered(setUp)
                .filter(category -> category.details().form().isEmpty())
                .map(category -> Finding.of("noForm", form(category), category.name()))
                .toList();
    }

    /** The shortlist is told in the entrants' own words, which they wrote to be published. */
    static List<Finding> formHasASummaryForPublication(SetUp setUp) {
        return entered(setUp)
                .filter(category -> !category.details().form().isEmpty())
                .filter(category -> forPublication(category).findAny().isEmpty())
                .map(category -> Finding.of("noSummary", form(category), category.name()))
                .toList();
    }

    static List<Finding> summaryLimitAgreesWithHouseRules(SetUp setUp) {
        Integer rule = setUp.edition().details().rules().summaryWords();
        if (rule == null) return List.of();
        return entered(setUp)
                .flatMap(category -> forPublication(category)
                        .filter(question -> question.wordLimit() != null && !rule.equals(question.wordLimit()))
                        .map(question ->
                                Finding.of("summaryLimit", form(category), category.name(), limit(question), rule)))
                .toList();
    }

    private static int limit(Question question) {
        return question.wordLimit() == null ? 0 : question.wordLimit();
    }

    static List<Finding> choicesCanBeMade(SetUp setUp) {
        return setUp.categories().stream()
                .flatMap(category -> category.details().form().stream()
                        .filter(question -> question.kind() == Kind.CHOICE || question.kind() == Kind.CHOICES)
                        .filter(question -> question.options().size() < 2)
                        .map(question -> Finding.of("noOptions", form(category), category.name(), question.text())))
                .toList();
    }
}
