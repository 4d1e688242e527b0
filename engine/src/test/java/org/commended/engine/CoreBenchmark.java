package org.commended.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Has JMH measure {@link Core}, and writes its table into docs/performance.md. */
class CoreBenchmark {

    private static final Map<String, String> NAMES = new LinkedHashMap<>();

    static {
        NAMES.put("additive", "additive model of 73,421 scores: 1,128 judges, 2,972 entries, with all deviations");
        NAMES.put("judges", "whole report, 40 entries × 12 judges, judges' model");
        NAMES.put("comparison", "ranking from 1,083 pairs of 58 entries");
    }

    @Test
    void what_the_core_costs_by_itself() throws RunnerException, IOException {
        List<String> rows = new ArrayList<>();
        for (Map.Entry<String, String> name : NAMES.entrySet()) {
            String method = Core.class.getName() + "." + name.getKey() + "$";
            rows.add(row(name.getValue(), new Runner(options(method)).runSingle()));
        }
        Page.write(
                Page.PERFORMANCE, "core", List.of("| what | processor time | by the clock |", "|---|---|---|"), rows);
    }

    private static Options options(String method) {
        return new OptionsBuilder()
                .include(method)
                .addProfiler(ProcessorTime.class)
                .build();
    }

    private static String row(String what, RunResult run) {
        Result<?> processor = Objects.requireNonNull(run.getSecondaryResults().get(ProcessorTime.NAME));
        return String.format(Locale.ROOT, "| %s | %s | %s |", what, shown(processor), shown(run.getPrimaryResult()));
    }

    private static String shown(Result<?> result) {
        return String.format(Locale.ROOT, "%.1f ± %.1f ms", result.getScore(), result.getScoreError());
    }
}
