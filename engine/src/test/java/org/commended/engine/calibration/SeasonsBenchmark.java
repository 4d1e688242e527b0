package org.commended.engine.calibration;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.commended.engine.Page;
import org.commended.engine.calibration.CalibrationSettings.Model;
import org.commended.engine.calibration.Simulated.Regime;
import org.junit.jupiter.api.Test;

/**
 * Compares ways to rank on made-up seasons whose truth is known, and writes the tables of docs/calibration.md. The property
 * {@code seasons} says how many of each regime, {@code seed} the first; nothing was tuned to a seed.
 */
class SeasonsBenchmark {

    private static final int SEASONS = Integer.getInteger("seasons", 40);
    private static final long SEED = Long.getLong("seed", 7_000);

    /** Sizes as in {@link Simulated}. */
    private record Setting(Regime regime, int... sizes) {}

    private static final Map<String, Setting> SETTINGS = new LinkedHashMap<>();
    private static final Map<String, Setting> SMALL = new LinkedHashMap<>();

    static {
        SETTINGS.put("clean", new Setting(Simulated.CLEAN, 400, 80, 4));
        SETTINGS.put("mild", new Setting(Simulated.MILD, 400, 80, 3));
        SETTINGS.put("main", new Setting(Simulated.MAIN, 400, 80, 4));
        SETTINGS.put("harsh", new Setting(Simulated.HARSH, 400, 80, 4));
        SETTINGS.put("ceiling", new Setting(Simulated.CEILING, 400, 80, 4));
        SETTINGS.put("tracks", new Setting(Simulated.MAIN, 400, 80, 4, 4));
        SMALL.put("12 × 5, 3 readings", new Setting(Simulated.CLEAN, 12, 5, 3));
        SMALL.put("20 × 6, 3 readings", new Setting(Simulated.CLEAN, 20, 6, 3));
        SMALL.put("40 × 12, 4 readings", new Setting(Simulated.CLEAN, 40, 12, 4));
        SMALL.put("40 × 12, 12 readings", new Setting(Simulated.CLEAN, 40, 12, 12));
    }

    @Test
    void what_ways_to_rank_are_worth() throws IOException {
        List<String> rows = new ArrayList<>();
        SETTINGS.forEach((name, setting) -> rows.add(row(name, seasons(setting, SEASONS))));
        Page.write(
                Page.CALIBRATION,
                "seasons",
                List.of(
                        "| regime | mean | z-score | least squares | additive | judges' | chosen | judges' − additive |"
                                + " chosen − additive | judges' chosen |",
                        "|---|---|---|---|---|---|---|---|---|---|"),
                rows);
    }

    @Test
    void how_true_what_is_said_of_certainty_is() throws IOException {
        List<String> rows = new ArrayList<>();
        SETTINGS.forEach((name, setting) -> rows.add(certainty(name, seasons(setting, SEASONS))));
        Page.write(
                Page.CALIBRATION,
                "certainty",
                List.of(
                        "| regime | log loss, additive | judges' | chance off by, additive | judges' |"
                                + " in 90 %, additive | judges' | chosen |",
                        "|---|---|---|---|---|---|---|---|"),
                rows);
    }

    @Test
    void how_wide_intervals_of_small_tables_are() throws IOException {
        List<String> rows = new ArrayList<>();
        SMALL.forEach((name, setting) -> {
            List<MeasuredSeason> seasons = new ArrayList<>();
            for (int season = 0; season < 10 * SEASONS; season++) {
                Simulated made = Simulated.season(setting.regime, setting.sizes, SEED + season);
                seasons.add(MeasuredSeason.of(made, Model.ADDITIVE));
            }
            rows.add("| %s | %s |"
                    .formatted(name, with(seasons, season -> season.additive().covered())));
        });
        Page.write(Page.CALIBRATION, "small", List.of("| entries × judges | in 90 % |", "|---|---|"), rows);
    }

    private static final Map<Setting, List<MeasuredSeason>> KNOWN = new LinkedHashMap<>();

    private List<MeasuredSeason> seasons(Setting setting, int count) {
        return KNOWN.computeIfAbsent(setting, _ -> {
            List<MeasuredSeason> seasons = new ArrayList<>();
            for (int season = 0; season < count; season++) {
                Simulated made = Simulated.season(setting.regime, setting.sizes, SEED + season);
                seasons.add(MeasuredSeason.of(made, Model.AUTO));
            }
            return seasons;
        });
    }

    private static String row(String name, List<MeasuredSeason> seasons) {
        return String.format(
                Locale.ROOT,
                "| %s | %.3f | %.3f | %.3f | %.3f | %.3f | %.3f | %s | %s | %.0f %% |",
                name,
                mean(seasons, MeasuredSeason::mean),
                mean(seasons, MeasuredSeason::zScore),
                mean(seasons, MeasuredSeason::leastSquares),
                mean(seasons, season -> season.additive().precision()),
                mean(seasons, season -> season.judges().precision()),
                mean(seasons, season -> season.chosen().precision()),
                signed(
                        seasons,
                        season ->
                                season.judges().precision() - season.additive().precision()),
                signed(
                        seasons,
                        season ->
                                season.chosen().precision() - season.additive().precision()),
                100 * mean(seasons, season -> season.judgesChosen() ? 1 : 0));
    }

    private static String certainty(String name, List<MeasuredSeason> seasons) {
        return String.format(
                Locale.ROOT,
                "| %s | %.4f | %.4f | %.4f | %.4f | %s | %s | %s |",
                name,
                mean(seasons, season -> season.additive().logLoss()),
                mean(seasons, season -> season.judges().logLoss()),
                MeasuredSeason.offBy(seasons, MeasuredSeason::additive),
                MeasuredSeason.offBy(seasons, MeasuredSeason::judges),
                with(seasons, season -> season.additive().covered()),
                with(seasons, season -> season.judges().covered()),
                with(seasons, season -> season.chosen().covered()));
    }

    private static double mean(List<MeasuredSeason> seasons, ToDoubleFunction<MeasuredSeason> figure) {
        return seasons.stream().mapToDouble(figure).average().orElse(0);
    }

    private static double error(List<MeasuredSeason> seasons, ToDoubleFunction<MeasuredSeason> figure) {
        double mean = mean(seasons, figure);
        double squares = seasons.stream()
                .mapToDouble(season -> Math.pow(figure.applyAsDouble(season) - mean, 2))
                .sum();
        return Math.sqrt(squares / Math.max(1, seasons.size() - 1) / seasons.size());
    }

    private static String signed(List<MeasuredSeason> seasons, ToDoubleFunction<MeasuredSeason> figure) {
        return String.format(Locale.ROOT, "%+.4f ± %.4f", mean(seasons, figure), error(seasons, figure));
    }

    private static String with(List<MeasuredSeason> seasons, ToDoubleFunction<MeasuredSeason> figure) {
        return String.format(Locale.ROOT, "%.3f ± %.3f", mean(seasons, figure), error(seasons, figure));
    }
}
