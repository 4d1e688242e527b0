package org.commended.engine.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commended.engine.calibration.AdditiveFit;
import org.commended.engine.calibration.CalibrationReport;
import org.commended.engine.calibration.EntryReport;
import org.commended.engine.calibration.JudgeReport;
import org.jspecify.annotations.Nullable;

/** A calibration in the fields of {@code calibration.schema.json}, which others rely on. */
final class CalibrationJson {

    private CalibrationJson() {}

    static Map<String, @Nullable Object> of(CalibrationReport report, Map<String, Long> milliseconds) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("model", report.model().name());
        json.put("seed", report.seed());
        json.put("components", report.components());
        json.put("additive", additive(report.additive()));
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
        AdditiveFit.Components sd = fit.components();
        Map<String, Object> components = new LinkedHashMap<>();
        components.put("entry", sd.entry());
        components.put("judge", sd.judge());
        components.put("residual", sd.residual());
        json.put("sd", components);
        json.put("reml", fit.reml());
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
        json.put("flags", flags(judge));
        return json;
    }

    private static List<String> flags(JudgeReport judge) {
        return judge.flags().stream()
                .map(flag -> flag.name().toLowerCase(Locale.ROOT))
                .toList();
    }
}
