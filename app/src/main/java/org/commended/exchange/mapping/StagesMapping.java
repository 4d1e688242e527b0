package org.commended.exchange.mapping;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.commended.exchange.season.SeasonCategory;
import org.commended.programme.domain.Category.StageKind;
import org.commended.programme.domain.Criterion;
import org.commended.programme.domain.StagePlan;
import org.commended.programme.domain.StagePlan.Allowance;
import org.commended.programme.domain.StagePlan.GoingOn;
import org.commended.programme.domain.StagePlan.Method;
import org.commended.programme.domain.StagePlan.Rule;
import org.commended.programme.domain.TieRule;
import org.commended.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/** How stages are judged, as a file has it; stages that are all judged in the usual way are left out. */
final class StagesMapping {

    private StagesMapping() {}

    static List<SeasonCategory.StagePlan> give(List<StagePlan> stages) {
        List<StageKind> kinds = stages.stream().map(StagePlan::kind).toList();
        return stages.equals(StagePlan.usual(kinds))
                ? List.of()
                : stages.stream().map(StagesMapping::give).toList();
    }

    private static SeasonCategory.StagePlan give(StagePlan stage) {
        return new SeasonCategory.StagePlan(
                stage.id(),
                SeasonCategory.JudgingStage.valueOf(stage.kind().name()),
                stage.method() == Method.SCORES
                        ? null
                        : SeasonCategory.Method.valueOf(stage.method().name()),
                stage.criteria().stream()
                        .map(one -> new SeasonCategory.Criterion(one.id(), one.text(), one.weight(), one.anchors()))
                        .toList(),
                stage.allowed().ties() ? null : (Boolean) false,
                stage.method() == Method.POINTS ? (Integer) stage.allowed().points() : null,
                stage.allowed().most(),
                give(stage.goingOn()),
                stage.levels().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(level -> new SeasonCategory.LevelFrom(level.getKey(), level.getValue()))
                        .toList(),
                stage.until() == null ? null : PartialDate.find(stage.until()).orElse(null));
    }

    private static SeasonCategory.@Nullable GoesOn give(GoingOn rule) {
        return switch (rule.rule()) {
            case CHOSEN -> null;
            case BEST ->
                new SeasonCategory.GoesOn(Objects.requireNonNull(rule.at()).intValueExact(), null);
            case FROM -> new SeasonCategory.GoesOn(null, rule.at());
        };
    }

    static List<StagePlan> take(List<SeasonCategory.StagePlan> plans) {
        return plans.stream().map(StagesMapping::take).toList();
    }

    private static StagePlan take(SeasonCategory.StagePlan plan) {
        Map<String, BigDecimal> levels = plan.levels().stream()
                .collect(toMap(SeasonCategory.LevelFrom::level, SeasonCategory.LevelFrom::from, (one, other) -> other));
        return new StagePlan(
                plan.id(),
                StageKind.valueOf(plan.kind().name()),
                plan.method() == null
                        ? Method.SCORES
                        : Method.valueOf(plan.method().name()),
                plan.criteria().stream()
                        .map(one -> new Criterion(one.id(), one.text(), one.weight(), one.anchors()))
                        .toList(),
                take(plan.goesOn()),
                levels,
                allowance(plan),
                plan.until() == null ? null : plan.until().written());
    }

    private static Allowance allowance(SeasonCategory.StagePlan plan) {
        return new Allowance(
                plan.ties() == null || plan.ties(),
                plan.points() == null ? Allowance.USUAL_POINTS : plan.points(),
                plan.mostPoints());
    }

    private static GoingOn take(SeasonCategory.@Nullable GoesOn rule) {
        if (rule == null) return GoingOn.CHOSEN;
        if (rule.best() != null) return GoingOn.best(rule.best());
        return rule.from() == null ? GoingOn.CHOSEN : new GoingOn(Rule.FROM, rule.from());
    }

    static SeasonCategory.@Nullable Ties give(@Nullable TieRule rule) {
        if (rule == null) return null;
        return new SeasonCategory.Ties(
                SeasonCategory.TieRule.valueOf(rule.kind().name()), rule.criterion());
    }

    static TieRule take(SeasonCategory.Ties ties) {
        return new TieRule(TieRule.Kind.valueOf(ties.rule().name()), ties.criterion());
    }
}
