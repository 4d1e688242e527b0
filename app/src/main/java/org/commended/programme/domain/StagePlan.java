package org.commended.programme.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.commended.programme.domain.Category.StageKind;
import org.jspecify.annotations.Nullable;

/**
 * A stage of judging as it is planned; a copy of it goes with the stage when that opens, and never changes.
 *
 * @param id its own within the category
 * @param criteria its score sheet; empty for the category's
 * @param goingOn who goes on to what follows
 * @param levels from which mean on an award level is proposed, by the level's id; empty where the panel chooses
 * @param until the day it is planned to close, as {@code 2027-04-16}
 */
public record StagePlan(
        String id,
        StageKind kind,
        Method method,
        List<Criterion> criteria,
        GoingOn goingOn,
        Map<String, BigDecimal> levels,
        @Nullable String until) {

    public StagePlan {
        criteria = List.copyOf(criteria);
        levels = Map.copyOf(levels);
    }

    /** How judges say what they think of an entry. */
    public enum Method {
        /** A mark for each criterion. */
        SCORES,
        /** Each criterion is met or not. */
        PASS_FAIL
    }

    /** By what rule entries go on. */
    public enum Rule {
        /** The panel chooses. */
        CHOSEN,
        /** The best so many. */
        BEST,
        /** Every entry from so high a mean on. */
        FROM
    }

    /** @param at how many, or from which mean on; null where the panel chooses */
    public record GoingOn(Rule rule, @Nullable BigDecimal at) {

        public static final GoingOn CHOSEN = new GoingOn(Rule.CHOSEN, null);

        public static GoingOn best(int entries) {
            return new GoingOn(Rule.BEST, BigDecimal.valueOf(entries));
        }

        public static GoingOn from(BigDecimal mean) {
            return new GoingOn(Rule.FROM, mean);
        }
    }

    /** Marks for the category's criteria, and the panel chooses who goes on. */
    public static StagePlan usual(String id, StageKind kind) {
        return new StagePlan(id, kind, Method.SCORES, List.of(), GoingOn.CHOSEN, Map.of(), null);
    }

    /** One usual stage after another. */
    public static List<StagePlan> usual(List<StageKind> kinds) {
        return IntStream.range(0, kinds.size())
                .mapToObj(i -> usual("stage-" + (i + 1), kinds.get(i)))
                .toList();
    }

    public StagePlan goingOn(GoingOn rule) {
        return new StagePlan(id, kind, method, criteria, rule, levels, until);
    }

    public StagePlan method(Method newMethod) {
        return new StagePlan(id, kind, newMethod, criteria, goingOn, levels, until);
    }

    public StagePlan levels(Map<String, BigDecimal> newLevels) {
        return new StagePlan(id, kind, method, criteria, goingOn, newLevels, until);
    }

    public StagePlan until(@Nullable String day) {
        return new StagePlan(id, kind, method, criteria, goingOn, levels, day);
    }
}
