package org.commended.judging.domain;

import java.util.List;
import org.commended.engine.comparison.AnswerLog;
import org.commended.programme.domain.StagePlan;
import org.commended.programme.domain.StagePlan.Method;

/**
 * How the marks of a table came about.
 *
 * @param lowest the lower end of their scale
 * @param answers where entries were only set against each other, everything that was answered, and then a mark is how many
 *     in a hundred of those it was set against an entry stands before; empty otherwise
 */
public record Marking(Method method, int lowest, int highest, AnswerLog answers) {

    private static final AnswerLog NONE = new AnswerLog(List.of());
    private static final int HUNDRED = 100;

    /** Marks on the scales of some criteria. */
    static Marking ofMarks(Criteria criteria) {
        return new Marking(Method.SCORES, Criteria.LOWEST, criteria.highest(), NONE);
    }

    public static Marking of(StagePlan plan, Criteria criteria) {
        return switch (plan.method()) {
            case SCORES, PASS_FAIL -> ofMarks(criteria);
            case POINTS -> new Marking(Method.POINTS, 0, plan.allowed().highest(), NONE);
            case RANKING, PAIRS -> comparing(plan.method(), NONE);
        };
    }

    public static Marking comparing(Method method, AnswerLog answers) {
        return new Marking(method, 0, HUNDRED, answers);
    }

    public boolean isOfMarks() {
        return method.isOfMarks();
    }

    public boolean isOfComparisons() {
        return method.isOfComparisons();
    }
}
