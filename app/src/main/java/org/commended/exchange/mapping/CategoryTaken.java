package org.commended.exchange.mapping;

import java.math.BigDecimal;
import java.util.List;
import org.commended.exchange.season.SeasonCategory;
import org.commended.exchange.season.SeasonQuestion;
import org.commended.programme.domain.Category;
import org.commended.programme.domain.Criterion;
import org.commended.programme.domain.Picture;
import org.commended.programme.domain.Question;
import org.commended.programme.domain.StagePlan;
import org.commended.shared.files.FileKind;
import org.commended.shared.files.FileSettings;
import org.jspecify.annotations.Nullable;

/** A category's set-up as a file has it, over what was there. */
public final class CategoryTaken {

    public static Category.Details take(SeasonCategory file, Category.@Nullable Details before, Files files) {
        List<Picture> pictures = before == null ? List.of() : before.pictures();
        return new Category.Details(
                file.name(),
                Boolean.TRUE.equals(file.nameByEditor()),
                file.tagline(),
                file.description(),
                file.eligibility(),
                Category.EntrantKind.valueOf(file.entrantKind().name()),
                file.eligibleKinds(),
                file.eligibleRoles(),
                file.enteredBy() == null
                        ? Category.EnteredBy.ENTRANTS
                        : Category.EnteredBy.valueOf(file.enteredBy().name()),
                file.awardLevels(),
                criteria(file, before == null ? List.of() : before.criteria()),
                file.requirements(),
                file.serviceAreas(),
                form(file, before == null ? List.of() : before.form()),
                stages(file, before),
                file.judgedOn() == null ? null : file.judgedOn().written(),
                file.ties() == null ? (before == null ? null : before.ties()) : StagesMapping.take(file.ties()),
                file.sponsor(),
                Pictures.take(file.pictures(), pictures, files),
                Boolean.TRUE.equals(file.anonymous()) ? Boolean.TRUE : null);
    }

    private static List<Criterion> criteria(SeasonCategory file, List<Criterion> before) {
        List<Criterion> named = file.criteria().stream()
                .map(one -> new Criterion(one.id(), one.text(), weight(one, before), one.anchors()))
                .toList();
        return Merge.byId(named, before, Criterion::id);
    }

    /** 1.50 and 1.5 are the same weight: the one that was there stays as it was written. */
    private static BigDecimal weight(SeasonCategory.Criterion criterion, List<Criterion> before) {
        BigDecimal plain = criterion.weight().scale() < 0 ? criterion.weight().setScale(0) : criterion.weight();
        return before.stream()
                .filter(one -> one.id().equals(criterion.id()))
                .map(Criterion::weight)
                .filter(weight -> weight.compareTo(plain) == 0)
                .findFirst()
                .orElse(plain);
    }

    private static List<Question> form(SeasonCategory file, List<Question> before) {
        List<Question> named = file.form().stream().map(CategoryTaken::question).toList();
        return Merge.byId(named, before, Question::id);
    }

    private static Question question(SeasonQuestion file) {
        return new Question(
                file.id(),
                file.text(),
                Question.Kind.valueOf(file.kind().name()),
                file.help(),
                file.wordLimit(),
                Boolean.TRUE.equals(file.required()),
                file.options(),
                file.audience() == null
                        ? Question.Audience.JUDGES
                        : Question.Audience.valueOf(file.audience().name()),
                file.section(),
                file.onlyIf() == null
                        ? null
                        : new Question.Condition(
                                file.onlyIf().question(), file.onlyIf().answers()),
                file.files() == null ? null : files(file.files()),
                file.tolerance());
    }

    private static Question.Files files(SeasonQuestion.Files file) {
        return new Question.Files(
                file.kinds().stream().map(kind -> FileKind.valueOf(kind.name())).toList(),
                Math.min(file.megabytes(), FileSettings.LARGEST_MEGABYTES),
                file.most());
    }

    /** A file that says only how entries are met leaves all else of the stages while that is the same. */
    private static List<StagePlan> stages(SeasonCategory file, Category.@Nullable Details before) {
        if (!file.stagePlans().isEmpty()) return StagesMapping.take(file.stagePlans());
        List<Category.StageKind> kinds = file.judgingStages().stream()
                .map(stage -> Category.StageKind.valueOf(stage.name()))
                .toList();
        return before != null && before.stageKinds().equals(kinds) ? before.stages() : StagePlan.usual(kinds);
    }

    private CategoryTaken() {}
}
