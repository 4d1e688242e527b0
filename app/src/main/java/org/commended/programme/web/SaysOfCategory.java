package org.commended.programme.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commended.programme.domain.Category;
import org.commended.programme.domain.Question;
import org.commended.programme.web.form.Choices;
import org.commended.programme.web.form.Reading;
import org.commended.shared.web.Frame;

/** Says in a line what stands in a category. */
public final class SaysOfCategory {

    private SaysOfCategory() {}

    /** {@code Teams · councils, fire and rescue services}; or that nobody enters it. */
    public static String entrants(Frame frame, Category category) {
        if (category.isChosen()) return frame.t("programme.says.chosen");
        String who = frame.t("programme.says.entrants." + category.details().entrantKind());
        List<String> kinds = category.details().eligibleKinds();
        Stream<String> from = kinds.isEmpty()
                ? category.details().eligibleRoles().stream()
                : Choices.of(frame, "programme.kind", kinds).values().stream();
        String all = from.collect(Collectors.joining(", "));
        return all.isEmpty() ? who : frame.t("programme.says.entrantsFrom", who, all);
    }

    /** {@code Teams · 4 criteria · 5 questions}. */
    public static String summary(Frame frame, Category category) {
        if (category.isChosen()) return frame.t("programme.says.chosen");
        return frame.t(
                "programme.says.summary",
                frame.t("programme.says.entrants." + category.details().entrantKind()),
                category.details().criteria().size(),
                category.details().form().size());
    }

    /** {@code They read it · Finalists present}. */
    public static String stages(Frame frame, Category category) {
        return category.details().stageKinds().stream()
                .map(stage -> frame.t("programme.judging.stages." + Reading.word(stage)))
                .collect(Collectors.joining(" · "));
    }

    /** {@code Several paragraphs, up to 400 words · for judges · may be left empty}. */
    public static String question(Frame frame, Question question) {
        Stream<String> parts = Stream.of(
                frame.t("programme.form.kind." + Reading.word(question.kind())),
                question.wordLimit() == null ? "" : frame.t("programme.upTo", question.wordLimit()),
                question.tolerates() ? frame.t("programme.form.tolerated", question.mostWords()) : "",
                frame.t("programme.form.audience." + Reading.word(question.audience()) + ".short"),
                question.required() ? "" : frame.t("programme.form.optional"),
                question.onlyIf() == null ? "" : frame.t("programme.form.dependent"));
        return parts.filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    /** To a tenth where it is not whole. */
    public static String percent(double percent) {
        return BigDecimal.valueOf(percent)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
