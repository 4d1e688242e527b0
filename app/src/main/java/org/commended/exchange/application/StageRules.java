package org.commended.exchange.application;

import java.util.ArrayList;
import java.util.List;
import org.commended.exchange.season.Problem;
import org.commended.exchange.season.SeasonCategory.GoesOn;
import org.commended.exchange.season.SeasonCategory.LevelFrom;
import org.commended.exchange.season.SeasonCategory.Method;
import org.commended.exchange.season.SeasonCategory.StagePlan;
import org.jspecify.annotations.Nullable;

/** What the set-up would refuse of a stage, since nobody could hand anything in at it, or nothing could go by its rule. */
final class StageRules {

    private static final int MOST = 999;
    private static final int FEWEST_POINTS = 2;
    private static final String NO_MEAN = "nothing that goes by a mean where judges give no marks";

    private final String path;
    private final List<Problem> problems = new ArrayList<>();

    private StageRules(String path) {
        this.path = path;
    }

    static List<Problem> check(StagePlan plan, String path) {
        StageRules rules = new StageRules(path);
        rules.within(".points", plan.points(), FEWEST_POINTS, MOST);
        rules.within(
                ".most_points", plan.mostPoints(), 1, plan.points() == null ? MOST : Math.min(MOST, plan.points()));
        GoesOn on = plan.goesOn();
        if (on != null) rules.within(".goes_on.best", on.best(), 1, MOST);
        if (!isOfMarks(plan.method())) rules.noMean(plan, on);
        return rules.problems;
    }

    private static boolean isOfMarks(@Nullable Method method) {
        return method == null || method == Method.SCORES || method == Method.PASS_FAIL;
    }

    private void within(String field, @Nullable Integer number, int least, int most) {
        if (number == null || number >= least && number <= most) return;
        problems.add(Problem.of(
                path + field, String.valueOf(number), "a whole number from %d to %d".formatted(least, most)));
    }

    private void noMean(StagePlan plan, @Nullable GoesOn on) {
        if (on != null && on.from() != null)
            problems.add(Problem.of(path + ".goes_on.from", on.from().toPlainString(), NO_MEAN));
        for (LevelFrom level : plan.levels()) problems.add(Problem.of(path + ".levels", level.level(), NO_MEAN));
    }
}
