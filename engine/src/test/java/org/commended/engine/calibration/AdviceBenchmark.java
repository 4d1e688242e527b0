package org.commended.engine.calibration;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.commended.engine.Page;
import org.commended.engine.advice.Advice;
import org.commended.engine.calibration.CalibrationSettings.Model;
import org.junit.jupiter.api.Test;

/**
 * What a tenth more readings are worth, placed by the advice and placed by lot, on seasons of the main regime. Writes its
 * table into docs/calibration.md; the property {@code seasons} says of how many.
 */
class AdviceBenchmark {

    private static final int SEASONS = Integer.getInteger("seasons", 12);
    private static final long SEED = Long.getLong("seed", 7_000);
    private static final int[] SIZES = {400, 80, 4};
    private static final int MORE = 160;
    private static final int PLACES = 40;

    @Test
    void what_a_tenth_more_readings_are_worth() throws IOException {
        double[] advised = new double[SEASONS];
        double[] drawn = new double[SEASONS];
        for (int season = 0; season < SEASONS; season++) {
            Simulated before = Simulated.season(Simulated.MAIN, SIZES, SEED + season);
            CalibrationReport report = report(before.scores());
            double precision = precision(before, report);
            Random random = new Random(SEED + season);
            advised[season] = after(before, advised(before, report), random) - precision;
            drawn[season] = after(before, drawn(before, random), random) - precision;
        }
        Page.write(
                Page.CALIBRATION,
                "advice",
                List.of("| 160 more readings | gain in precision |", "|---|---|"),
                List.of(row("placed by the advice", advised), row("placed by lot", drawn)));
    }

    private record Reading(int entry, int judge) {}

    private static List<Reading> advised(Simulated season, CalibrationReport report) {
        return Advice.of(season.scores(), report, PLACES, new Advice.Limits(MORE, null)).stream()
                .map(reading -> new Reading(number(reading.entry()), number(reading.judge())))
                .toList();
    }

    private static List<Reading> drawn(Simulated season, Random random) {
        Set<Reading> readings = new HashSet<>();
        for (int reading = 0; reading < season.scores().size(); reading++) {
            readings.add(of(season.scores(), reading));
        }
        List<Reading> more = new ArrayList<>();
        while (more.size() < MORE) {
            Reading reading = new Reading(random.nextInt(SIZES[0]), random.nextInt(SIZES[1]));
            if (readings.add(reading)) {
                more.add(reading);
            }
        }
        return more;
    }

    private static Reading of(Scores scores, int reading) {
        return new Reading(
                number(scores.entries().get(scores.entry(reading))),
                number(scores.judges().get(scores.judge(reading))));
    }

    private static int number(String name) {
        return Integer.parseInt(name.substring(1));
    }

    private static double after(Simulated season, List<Reading> more, Random random) {
        List<Mark> marks = new ArrayList<>();
        Scores scores = season.scores();
        for (int reading = 0; reading < scores.size(); reading++) {
            marks.add(Mark.overall(
                    scores.entries().get(scores.entry(reading)),
                    scores.judges().get(scores.judge(reading)),
                    scores.score(reading)));
        }
        more.forEach(reading -> marks.add(season.mark(Simulated.MAIN, 1, reading.entry(), reading.judge(), random)));
        return precision(season, report(Tables.usable(marks, Simulated.TEN)));
    }

    private static double precision(Simulated season, CalibrationReport report) {
        double[] score = new double[SIZES[0]];
        report.entries()
                .forEach(entry -> score[number(entry.entry())] = entry.score().score());
        return season.precision(score, PLACES);
    }

    private static CalibrationReport report(Scores scores) {
        return Calibration.of(scores, new CalibrationSettings(PLACES, 1, Model.AUTO), _ -> {});
    }

    private static String row(String name, double[] gains) {
        double mean = Tables.mean(gains);
        double squares =
                Arrays.stream(gains).map(gain -> (gain - mean) * (gain - mean)).sum();
        double error = Math.sqrt(squares / Math.max(1, gains.length - 1) / gains.length);
        return String.format(Locale.ROOT, "| %s | %+.3f ± %.3f |", name, mean, error);
    }
}
