package org.commended.engine.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commended.engine.calibration.AdditiveFit;
import org.commended.engine.calibration.CalibrationReport;
import org.commended.engine.calibration.CriterionReport;
import org.commended.engine.calibration.EntryReport;
import org.commended.engine.calibration.Generalizability;
import org.commended.engine.calibration.JudgeReport;
import org.commended.engine.calibration.Link;
import org.jspecify.annotations.Nullable;

/** A calibration in the fields of {@code calibration.schema.json}, which others rely on. */
final class CalibrationJson {

    private CalibrationJson() {}

    static Map<String, @Nullable Object> of(CalibrationReport report, Map<String, Long> milliseconds) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("model", report.model().name());
        json.put("reason", report.model().reason());
        json.put("seed", report.seed());
        json.put("components", report.components());
        json.put("additive", additive(report.additive()));
        json.put("generalizability", generalizability(report.generalizability()));
        json.put("links", report.links().stream().map(CalibrationJson::link).toList());
        json.put(
                "criteria",
                report.criteria().stream().map(CalibrationJson::criterion).toList());
        json.put(
                "entries", report.entries().stream().map(CalibrationJson::entry).toList());
        json.put("judges", report.judges().stream().map(CalibrationJson::judge).toList());
        json.put("warnings", report.warnings());
        json.put("timing_ms", milliseconds);
        return json;
    }

    private static Map<String, @Nullable Object> additive(AdditiveFit fit) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("intercept", fit.intercept());
        json.put("sd", components(fit.components()));
        json.put("reml", fit.reml());
        return json;
    }

    private static Map<String, Object> components(AdditiveFit.Components sd) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("entry", sd.entry());
        json.put("judge", sd.judge());
        json.put("residual", sd.residual());
        return json;
    }

    private static Map<String, @Nullable Object> generalizability(Generalizability generalizability) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("relative", generalizability.relative());
        json.put("absolute", generalizability.absolute());
        return json;
    }

    private static Map<String, Object> link(Link link) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("entry", link.entry());
        json.put("judge", link.judge());
        return json;
    }

    private static Map<String, Object> criterion(CriterionReport criterion) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("criterion", criterion.criterion());
        json.put("weight", criterion.weight());
        json.put("sd", components(criterion.components()));
        json.put(
                "entries",
                criterion.entries().stream().map(CalibrationJson::onCriterion).toList());
        return json;
    }

    private static Map<String, @Nullable Object> onCriterion(CriterionReport.Entry entry) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("entry", entry.entry());
        json.put("additive_score", entry.additive().score());
        json.put("additive_sd", entry.additive().sd());
        return json;
    }

    private static Map<String, @Nullable Object> entry(EntryReport entry) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("entry", entry.entry());
        json.put("group", entry.group());
        json.put("readings", entry.readings());
        json.put("raw_mean", entry.rawMean());
        json.put("additive_score", entry.additive().score());
        json.put("additive_sd", entry.additive().sd());
        json.put("score", entry.score().score());
        json.put("low", entry.score().low());
        json.put("high", entry.score().high());
        json.put("rank", entry.rank().rank());
        json.put("rank_low", entry.rank().low());
        json.put("rank_high", entry.rank().high());
        json.put("p_top", entry.topProbability());
        json.put("tie_group", entry.tieGroup());
        return json;
    }

    private static Map<String, @Nullable Object> judge(JudgeReport judge) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("judge", judge.judge());
        json.put("readings", judge.readings());
        json.put("severity", judge.severity());
        json.put("spread", judge.spread());
        json.put("noise", judge.noise());
        json.put("infit", judge.infit());
        json.put("outfit", judge.outfit());
        json.put("flags", flags(judge));
        return json;
    }

    private static List<String> flags(JudgeReport judge) {
        return judge.flags().stream()
                .map(flag -> flag.name().toLowerCase(Locale.ROOT))
                .toList();
    }
}
