package org.commended.engine.calibration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commended.engine.calibration.CalibrationSettings.Model;
import org.commended.engine.calibration.Simulated.Regime;

/**
 * Compares ways to rank on made-up seasons whose truth is known, and prints the table of docs/calibration.md. Arguments: first
 * seed, seasons per regime, and optionally entries, judges and readings per entry.
 */
final class Benchmark {

    private static final Map<String, Regime> REGIMES = new LinkedHashMap<>();

    static {
        REGIMES.put("clean", Simulated.CLEAN);
        REGIMES.put("main", Simulated.MAIN);
        REGIMES.put("harsh", Simulated.HARSH);
        REGIMES.put("ceiling", Simulated.CEILING);
    }

    private Benchmark() {}

    public static void main(String[] arguments) {
        long seed = Long.parseLong(arguments[0]);
        int seasons = Integer.parseInt(arguments[1]);
        int[] sizes = arguments.length < 5
                ? new int[] {400, 80, 4}
                : new int[] {
                    Integer.parseInt(arguments[2]), Integer.parseInt(arguments[3]), Integer.parseInt(arguments[4])
                };
        System.out.println(
                "| regime | mean | z-score | additive | judges | difference ± error | chosen | log loss | in 90 % |");
        System.out.println("|---|---|---|---|---|---|---|---|---|");
        REGIMES.forEach((name, regime) -> {
            List<double[]> rows = new ArrayList<>();
            for (int season = 0; season < seasons; season++) {
                rows.add(measure(Simulated.season(regime, sizes, seed + season), sizes[0] / 10));
            }
            print(name, rows);
        });
    }

    private static double[] measure(Simulated season, int places) {
        Scores scores = season.scores();
        CalibrationReport judges = calibrate(scores, places, Model.JUDGES);
        double[] mean = new RawScores(scores).meanOfEntry;
        double[] additive = byEntry(judges, scores, entry -> entry.additive().score());
        double[] quality = byEntry(judges, scores, entry -> entry.score().score());
        AdditiveModel.Solved solved = AdditiveModel.solve(scores);
        JudgeDraws draws = new JudgeDraws(scores, solved.fit(), 1);
        boolean chosen = HeldOut.judges(draws.likelihood) >= HeldOut.additive(scores, solved.problem());
        return new double[] {
            season.precision(mean, places),
            season.precision(zScores(scores), places),
            season.precision(additive, places),
            season.precision(quality, places),
            chosen ? 1 : 0,
            logLoss(season, judges, places),
            coverage(season, judges)
        };
    }

    private interface Figure {
        double of(EntryReport entry);
    }

    private static double[] byEntry(CalibrationReport report, Scores scores, Figure figure) {
        double[] values = new double[scores.entries().size()];
        for (EntryReport entry : report.entries()) {
            values[scores.entries().indexOf(entry.entry())] = figure.of(entry);
        }
        return values;
    }

    /** Mean over an entry's readings of (score − judge's mean) / judge's standard deviation. */
    private static double[] zScores(Scores scores) {
        int judges = scores.judges().size();
        double[] count = new double[judges];
        double[] sum = new double[judges];
        double[] squares = new double[judges];
        for (int reading = 0; reading < scores.size(); reading++) {
            count[scores.judge(reading)]++;
            sum[scores.judge(reading)] += scores.score(reading);
            squares[scores.judge(reading)] += scores.score(reading) * scores.score(reading);
        }
        double[] score = new double[scores.entries().size()];
        for (int reading = 0; reading < scores.size(); reading++) {
            int judge = scores.judge(reading);
            double mean = sum[judge] / count[judge];
            double sd = Math.sqrt(Math.max(1e-6, squares[judge] / count[judge] - mean * mean));
            score[scores.entry(reading)] += (scores.score(reading) - mean) / sd;
        }
        return score;
    }

    private static double logLoss(Simulated season, CalibrationReport report, int places) {
        boolean[] top = Simulated.best(season.quality(), places);
        double[] chance = byEntry(report, season.scores(), EntryReport::topProbability);
        double loss = 0;
        for (int entry = 0; entry < top.length; entry++) {
            double right = Math.clamp(top[entry] ? chance[entry] : 1 - chance[entry], 0.001, 0.999);
            loss -= Math.log(right) / top.length;
        }
        return loss;
    }

    /** Truth and scores each about their mean. */
    private static double coverage(Simulated season, CalibrationReport report) {
        double[] low = byEntry(report, season.scores(), entry -> entry.score().low());
        double[] high = byEntry(report, season.scores(), entry -> entry.score().high());
        double found = Tables.mean(
                byEntry(report, season.scores(), entry -> entry.score().score()));
        double level = Tables.mean(season.quality());
        int covered = 0;
        for (int entry = 0; entry < low.length; entry++) {
            double truth = season.quality()[entry] - level + found;
            covered += truth >= low[entry] && truth <= high[entry] ? 1 : 0;
        }
        return (double) covered / low.length;
    }

    private static CalibrationReport calibrate(Scores scores, int places, Model model) {
        return Calibration.of(scores, new CalibrationSettings(places, 1, model), _ -> {});
    }

    private static void print(String name, List<double[]> rows) {
        double difference =
                rows.stream().mapToDouble(row -> row[3] - row[2]).average().orElse(0);
        double squares = rows.stream()
                .mapToDouble(row -> Math.pow(row[3] - row[2] - difference, 2))
                .sum();
        double error = Math.sqrt(squares / Math.max(1, rows.size() - 1) / rows.size());
        StringBuilder line = new StringBuilder("| " + name);
        for (int column = 0; column < 7; column++) {
            int at = column;
            line.append(String.format(
                    Locale.ROOT,
                    " | %.3f",
                    rows.stream().mapToDouble(row -> row[at]).average().orElse(0)));
            if (column == 3) {
                line.append(String.format(Locale.ROOT, " | %+.3f ± %.3f", difference, error));
            }
        }
        System.out.println(line + " |");
    }
}
