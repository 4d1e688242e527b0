package org.commended.programme.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.commended.programme.domain.Finding.Place;
import org.commended.programme.domain.Finding.Room;
import org.commended.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/** What may be wrong with how a category is judged. */
final class CategoryChecks {

    /** Beyond this share of the marks one criterion decides nearly alone. */
    private static final int MOST_PERCENT = 60;

    private CategoryChecks() {}

    static List<Finding> categoryHasCriteria(SetUp setUp) {
        return setUp.categories().stream()
                .filter(category -> !category.isChosen())
                .filter(category -> category.details().criteria().isEmpty())
                .map(category -> Finding.of("noCriteria", Place.of(Room.CRITERIA, category), category.name()))
                .toList();
    }

    static List<Finding> weightsAreSane(SetUp setUp) {
        return setUp.categories().stream()
                .flatMap(category -> weights(category).stream())
                .toList();
    }

    private static List<Finding> weights(Category category) {
        List<Criterion> criteria = category.details().criteria();
        Place place = Place.of(Room.CRITERIA, category);
        Shares shares = Shares.of(criteria);
        Stream<Finding> idle = criteria.stream()
                .filter(criterion -> criterion.weight().signum() <= 0)
                .map(criterion -> Finding.of("weightNone", place, category.name(), criterion.text()));
        Stream<Finding> heavy = criteria.stream()
                .filter(criterion -> criteria.size() > 2)
                .filter(criterion -> shares.percent(criterion) > MOST_PERCENT)
                .map(criterion -> Finding.of(
                        "weightHeavy",
                        place,
                        category.name(),
                        criterion.text(),
                        Math.round(shares.percent(criterion))));
        return Stream.concat(idle, heavy).toList();
    }

    static List<Finding> judgedBeforeTheCeremony(SetUp setUp) {
        Optional<Span> night = setUp.find(Milestone.CEREMONY).map(setUp::span);
        if (night.isEmpty()) return List.of();
        return setUp.categories().stream()
                .filter(category -> isAfter(category.details().judgedOn(), night.get(), setUp))
                .map(category -> Finding.of("judgedLate", Place.of(Room.JUDGING, category), category.name()))
                .toList();
    }

    static List<Finding> tieGoesByACriterion(SetUp setUp) {
        return setUp.categories().stream()
                .filter(category -> category.tieRule().kind() == TieRule.Kind.CRITERION)
                .filter(category ->
                        !category.tieRule().isAbout(category.details().criteria()))
                .map(category -> Finding.of("tieWithoutCriterion", Place.of(Room.JUDGING, category), category.name()))
                .toList();
    }

    private static boolean isAfter(@Nullable String judgedOn, Span night, SetUp setUp) {
        if (judgedOn == null) return false;
        return PartialDate.find(judgedOn)
                .map(date -> Span.of(date, setUp.edition().zone()))
                .filter(night::isBefore)
                .isPresent();
    }
}
