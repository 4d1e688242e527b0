package org.commended.judging.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commended.programme.domain.Category;
import org.commended.programme.domain.Criterion;
import org.commended.programme.domain.StagePlan;
import org.commended.programme.domain.StagePlan.Method;
import org.jspecify.annotations.Nullable;

/**
 * What judges give marks for: the stage's own criteria where it has some, else the category's, or the entry as a whole where
 * that has none. Where a stage only asks whether each is met, there are two marks.
 */
public record Criteria(List<Criterion> list) {

    /** Stands in for criteria; its words are in the message file. */
    public static final String OVERALL = "overall";

    /** Stands in where entries are set against each other: before how many in a hundred of the others one stands. */
    public static final String SHARE = "share";

    /** Stands in where points are shared out. */
    public static final String POINTS = "points";

    public static final int LOWEST = 1;
    public static final int USUAL_HIGHEST = 5;

    public Criteria {
        list = List.copyOf(list);
    }

    /** Stand in for the anchors of a criterion that is met or not; their words are in the message file. */
    public static final List<String> PASS_FAIL = List.of("fails", "passes");

    public static Criteria of(Category category) {
        List<Criterion> own = category.details().criteria();
        return new Criteria(own.isEmpty() ? List.of(new Criterion(OVERALL, "", BigDecimal.ONE, List.of())) : own);
    }

    /** @param stage null before the first one opens */
    public static Criteria of(Category category, @Nullable Stage stage) {
        if (stage == null) return of(category);
        return switch (stage.plan().method()) {
            case SCORES -> lookedAt(category, stage.plan());
            case PASS_FAIL -> lookedAt(category, stage.plan()).passFail();
            case RANKING, PAIRS -> standIn(SHARE);
            case POINTS -> standIn(POINTS);
        };
    }

    /** The same, and before the first stage opens that of the first that is planned, where it asks for no marks. */
    public static Criteria ofNow(Category category, @Nullable Stage stage) {
        boolean marked = category.details().stages().stream()
                .findFirst()
                .map(plan -> plan.method().isOfMarks())
                .orElse(true);
        if (stage != null || marked) return of(category, stage);
        return standIn(ofBallots(category.details().stages().getFirst().method()));
    }

    /** What judges look at, whatever they say of it. */
    public static Criteria lookedAt(Category category, StagePlan plan) {
        return plan.criteria().isEmpty() ? of(category) : new Criteria(plan.criteria());
    }

    /** Whether judges gave no marks, but an order, answers about pairs, or points. */
    public boolean isOfBallots() {
        return list.size() == 1
                && list.getFirst().text().isBlank()
                && (list.getFirst().id().equals(SHARE) || list.getFirst().id().equals(POINTS));
    }

    /** What stands in at a stage without sheets. */
    public static String ofBallots(Method method) {
        return method.isOfComparisons() ? SHARE : POINTS;
    }

    private static Criteria standIn(String id) {
        return new Criteria(List.of(new Criterion(id, "", BigDecimal.ONE, List.of())));
    }

    private Criteria passFail() {
        return new Criteria(list.stream()
                .map(one -> new Criterion(one.id(), one.text(), one.weight(), PASS_FAIL))
                .toList());
    }

    public Optional<Criterion> find(String id) {
        return list.stream().filter(criterion -> criterion.id().equals(id)).findFirst();
    }

    /** Marks are whole numbers from {@link #LOWEST} to this: one for each anchor, five where the usual ones stand. */
    public static int highest(Criterion criterion) {
        return criterion.anchors().isEmpty()
                ? USUAL_HIGHEST
                : criterion.anchors().size();
    }

    public static boolean isOnScale(Criterion criterion, int mark) {
        return mark >= LOWEST && mark <= highest(criterion);
    }

    /** The highest mark of any criterion: where the scale of the composites ends. */
    public int highest() {
        return list.stream().mapToInt(Criteria::highest).max().orElse(USUAL_HIGHEST);
    }

    public BigDecimal weights() {
        return list.stream().map(Criterion::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether a mark is given for each of them. */
    public boolean areAllIn(Set<String> marked) {
        return list.stream().allMatch(criterion -> marked.contains(criterion.id()));
    }
}
