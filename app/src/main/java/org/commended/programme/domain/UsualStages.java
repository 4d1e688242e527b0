package org.commended.programme.domain;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commended.programme.domain.Category.StageKind;
import org.commended.programme.domain.StagePlan.GoingOn;
import org.commended.programme.domain.StagePlan.Method;

/** Ways of judging that many awards share, to begin from. */
public enum UsualStages {
    /** Everybody reads everything, and the panel meets. */
    READING {
        @Override
        public List<StagePlan> plan(List<AwardLevel> levels, int highest) {
            return StagePlan.usual(List.of(StageKind.DESK, StageKind.MEETING));
        }
    },
    /** A shortlist on paper, presentations, a visit to each of five finalists, and judging on the day. */
    FINALISTS {
        @Override
        public List<StagePlan> plan(List<AwardLevel> levels, int highest) {
            List<StagePlan> plan = StagePlan.usual(
                    List.of(StageKind.DESK, StageKind.PRESENTATION, StageKind.SITE_VISIT, StageKind.MEETING));
            return List.of(plan.get(0), plan.get(1).goingOn(GoingOn.best(FINALISTS_VISITED)), plan.get(2), plan.get(3));
        }
    },
    /** Award levels by the mean of the marks: the highest from nine tenths of the scale on, each of the next a tenth lower. */
    LEVELS {
        @Override
        public List<StagePlan> plan(List<AwardLevel> levels, int highest) {
            Map<String, BigDecimal> from = new LinkedHashMap<>();
            BigDecimal tenth = BigDecimal.valueOf(highest).movePointLeft(1);
            BigDecimal next = BigDecimal.valueOf(highest).subtract(tenth);
            for (AwardLevel level : levels) {
                from.put(level.id(), next);
                next = next.subtract(tenth).max(BigDecimal.ONE);
            }
            return List.of(StagePlan.usual("stage-1", StageKind.DESK).levels(from));
        }
    },
    /** A first look at whether each requirement is met, then marks for those that pass. */
    SIFTING {
        @Override
        public List<StagePlan> plan(List<AwardLevel> levels, int highest) {
            List<StagePlan> plan = StagePlan.usual(List.of(StageKind.DESK, StageKind.DESK, StageKind.MEETING));
            return List.of(
                    plan.get(0).method(Method.PASS_FAIL).goingOn(GoingOn.from(MOST_JUDGES)), plan.get(1), plan.get(2));
        }
    },
    /** Two entries at a time, for short or unlike entries that marks would not do justice, and the panel meets. */
    COMPARING {
        @Override
        public List<StagePlan> plan(List<AwardLevel> levels, int highest) {
            List<StagePlan> plan = StagePlan.usual(List.of(StageKind.DESK, StageKind.MEETING));
            return List.of(plan.get(0).method(Method.PAIRS), plan.get(1));
        }
    },
    /** Marks on paper, then each judge puts the best five in order when they have presented. */
    ORDERING {
        @Override
        public List<StagePlan> plan(List<AwardLevel> levels, int highest) {
            List<StagePlan> plan = StagePlan.usual(List.of(StageKind.DESK, StageKind.PRESENTATION, StageKind.MEETING));
            return List.of(
                    plan.get(0).goingOn(GoingOn.best(FINALISTS_VISITED)),
                    plan.get(1).method(Method.RANKING),
                    plan.get(2));
        }
    };

    private static final int FINALISTS_VISITED = 5;
    /** Met is 2 and not met 1: of every criterion more than half of the judges say that it is met. */
    private static final BigDecimal MOST_JUDGES = new BigDecimal("1.51");

    /**
     * @param levels the award levels of the category, the highest first
     * @param highest mark that judges can give
     */
    public abstract List<StagePlan> plan(List<AwardLevel> levels, int highest);
}
