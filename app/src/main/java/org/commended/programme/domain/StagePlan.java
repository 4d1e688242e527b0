package org.commended.programme.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.commended.programme.domain.Category.StageKind;
import org.jspecify.annotations.Nullable;

/**
 * A stage of judging as it is planned; a copy of it goes with the stage when that opens, and never changes.
 *
 * @param id its own within the category
 * @param criteria its score sheet; empty for the category's. Where no marks are given, what to look at
 * @param goingOn who goes on to what follows
 * @param levels from which mean on an award level is proposed, by the level's id; empty where the panel chooses
 * @param allowance what judges may do who put entries in order or share points out; null for other methods
 * @param until the day it is planned to close, as {@code 2027-04-16}
 */
public record StagePlan(
        String id,
        StageKind kind,
        Method method,
        List<Criterion> criteria,
        GoingOn goingOn,
        Map<String, BigDecimal> levels,
        @Nullable Allowance allowance,
        @Nullable String until) {

    public StagePlan {
        allowance = method.isAllowedSomething() ? Objects.requireNonNullElse(allowance, Allowance.USUAL) : null;
        criteria = List.copyOf(criteria);
        levels = Map.copyOf(levels);
    }

    /** How judges say what they think of an entry. */
    public enum Method {
        /** A mark for each criterion. */
        SCORES,
        /** Each criterion is met or not. */
        PASS_FAIL,
        /** The entries are put in order. */
        RANKING,
        /** Of two entries at a time, which is better. */
        PAIRS,
        /** Points are shared out over the entries. */
        POINTS;

        /** Whether each entry has a sheet of its own with a mark for each criterion. */
        public boolean isOfMarks() {
            return this == SCORES || this == PASS_FAIL;
        }

        /** Whether entries are only set against each other, so that there is no mean to go by. */
        public boolean isOfComparisons() {
            return this == RANKING || this == PAIRS;
        }

        private boolean isAllowedSomething() {
            return this == RANKING || this == POINTS;
        }
    }

    /**
     * What a judge may do.
     *
     * @param ties whether entries may stand level in an order
     * @param points how many each judge shares out
     * @param most how many of them one entry may get; null where all may go to one
     */
    public record Allowance(
            boolean ties, int points, @Nullable Integer most) {
        public static final int USUAL_POINTS = 100;
        public static final Allowance USUAL = new Allowance(true, USUAL_POINTS, null);

        /** How many points one entry can get at most. */
        public int highest() {
            return most == null ? points : Math.min(most, points);
        }
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
        return new StagePlan(id, kind, Method.SCORES, List.of(), GoingOn.CHOSEN, Map.of(), null, null);
    }

    /** One usual stage after another. */
    public static List<StagePlan> usual(List<StageKind> kinds) {
        return IntStream.range(0, kinds.size())
                .mapToObj(i -> usual("stage-" + (i + 1), kinds.get(i)))
                .toList();
    }

    public StagePlan goingOn(GoingOn rule) {
        return new StagePlan(id, kind, method, criteria, rule, levels, allowance, until);
    }

    public StagePlan method(Method newMethod) {
        return new StagePlan(id, kind, newMethod, criteria, goingOn, levels, allowance, until);
    }

    public StagePlan levels(Map<String, BigDecimal> newLevels) {
        return new StagePlan(id, kind, method, criteria, goingOn, newLevels, allowance, until);
    }

    public StagePlan until(@Nullable String day) {
        return new StagePlan(id, kind, method, criteria, goingOn, levels, allowance, day);
    }

    public StagePlan allowing(Allowance some) {
        return new StagePlan(id, kind, method, criteria, goingOn, levels, some, until);
    }

    /** What judges may do; the usual where nothing else was said. */
    public Allowance allowed() {
        return allowance == null ? Allowance.USUAL : allowance;
    }
}
