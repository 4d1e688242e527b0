package org.commended.judging.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commended.programme.domain.Category;
import org.commended.programme.domain.Criterion;

/** What judges give marks for: the category's criteria, or the entry as a whole where the category has none. */
public record Criteria(List<Criterion> list) {

    /** Stands in for criteria; its words are in the message file. */
    public static final String OVERALL = "overall";

    public static final int LOWEST = 1;
    public static final int USUAL_HIGHEST = 5;

    public Criteria {
        list = List.copyOf(list);
    }

    public static Criteria of(Category category) {
        List<Criterion> own = category.details().criteria();
        return new Criteria(own.isEmpty() ? List.of(new Criterion(OVERALL, "", BigDecimal.ONE, List.of())) : own);
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
