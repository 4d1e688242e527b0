package org.commended.exchange.mapping;

import java.util.List;
import org.commended.exchange.season.SeasonCategory;
import org.commended.exchange.season.SeasonEntry;
import org.commended.exchange.season.SeasonQuestion;
import org.commended.programme.domain.Category;
import org.commended.programme.domain.Question;
import org.commended.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/** A category as a file has it. What is the rule anyway is left out. */
public final class CategoryGiven {

    /**
     * @param shortlist ids of the entries on it
     * @param noAward why none was made, where that is announced
     * @param entries those that may be read by everybody
     */
    public static SeasonCategory give(
            Category category, List<String> shortlist, @Nullable String noAward, List<SeasonEntry> entries) {
        Category.Details details = category.details();
        return new SeasonCategory(
                category.slug(),
                details.name(),
                details.nameByEditor() ? true : null,
                details.tagline(),
                details.description(),
                details.eligibility(),
                SeasonCategory.EntrantKind.valueOf(details.entrantKind().name()),
                details.eligibleKinds(),
                details.eligibleRoles(),
                category.isChosen() ? SeasonCategory.EnteredBy.CHOSEN : null,
                details.levels(),
                criteria(details),
                details.requirements(),
                details.serviceAreas(),
                details.form().stream().map(CategoryGiven::question).toList(),
                stages(details),
                StagesMapping.give(details.stages()),
                judgedOn(details),
                StagesMapping.give(details.ties()),
                details.sponsor(),
                Pictures.give(details.pictures()),
                details.anonymous(),
                shortlist,
                noAward,
                entries);
    }

    private static List<SeasonCategory.Criterion> criteria(Category.Details details) {
        return details.criteria().stream()
                .map(one -> new SeasonCategory.Criterion(one.id(), one.text(), one.weight(), one.anchors()))
                .toList();
    }

    private static SeasonQuestion question(Question question) {
        return new SeasonQuestion(
                question.id(),
                question.text(),
                SeasonQuestion.Kind.valueOf(question.kind().name()),
                question.help(),
                question.wordLimit(),
                question.required() ? true : null,
                question.options(),
                question.audience() == Question.Audience.JUDGES
                        ? null
                        : SeasonQuestion.Audience.valueOf(question.audience().name()),
                question.section(),
                question.onlyIf() == null
                        ? null
                        : new SeasonQuestion.OnlyIf(
                                question.onlyIf().question(), question.onlyIf().answers()),
                question.files() == null ? null : files(question.files()),
                question.tolerance());
    }

    private static SeasonQuestion.Files files(Question.Files files) {
        return new SeasonQuestion.Files(
                files.kinds().stream()
                        .map(kind -> SeasonQuestion.FileKind.valueOf(kind.name()))
                        .toList(),
                files.megabytes(),
                files.most());
    }

    private static List<SeasonCategory.JudgingStage> stages(Category.Details details) {
        return details.stageKinds().stream()
                .map(stage -> SeasonCategory.JudgingStage.valueOf(stage.name()))
                .toList();
    }

    private static @Nullable PartialDate judgedOn(Category.Details details) {
        return details.judgedOn() == null
                ? null
                : PartialDate.find(details.judgedOn()).orElse(null);
    }

    private CategoryGiven() {}
}
