package org.commended.engine;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.commended.engine.calibration.AdditiveModel;
import org.commended.engine.calibration.Calibration;
import org.commended.engine.calibration.CalibrationSettings;
import org.commended.engine.calibration.CalibrationSettings.Model;
import org.commended.engine.calibration.Mark;
import org.commended.engine.calibration.Scale;
import org.commended.engine.calibration.ScoreCheck;
import org.commended.engine.calibration.Scores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What calibration costs, in this process and as processes of their own; writes its table into docs/performance.md. */
class SpeedBenchmark {

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final Scale TEN = new Scale(1, 10, 1);

    @TempDir
    private Path directory;

    private final List<String> rows = new ArrayList<>();

    @Test
    void what_calibrating_costs() throws IOException, InterruptedException {
        Scores panel = usable(marks(40, 12, 12));
        Scores large = usable(marks(2972, 1128, 25));
        warm("additive model of 73,421 scores: 1,128 judges, 2,972 entries, with all deviations", large, 5);
        inProcess("the same, first time in a process, with its start", large);
        report("whole report, 40 entries × 12 judges, additive", panel, Model.ADDITIVE);
        report("whole report, 40 entries × 12 judges, judges' model", panel, Model.JUDGES);
        process("`calibrate` of 40 × 12, as a process", marks(40, 12, 12), "additive");
        process(
                "`calibrate` of 1,000,000 scores: 2,000 judges, 250,000 entries, as a process",
                marks(250_000, 2000, 4),
                "additive");
        process(
                "`calibrate` of 1,000,000 scores: 5,000 judges, 100,000 entries, as a process",
                marks(100_000, 5000, 10),
                "additive");
        Page.write(
                Page.PERFORMANCE, "engine", List.of("| what | processor time | by the clock |", "|---|---|---|"), rows);
    }

    private void add(String what, double processor, double clock) {
        rows.add(String.format(Locale.ROOT, "| %s | %.2f s | %.2f s |", what, processor, clock));
        System.out.println(rows.getLast());
    }

    private void warm(String what, Scores scores, int times) {
        for (int k = 0; k < 2; k++) {
            AdditiveModel.fit(scores);
        }
        measure(what, times, () -> AdditiveModel.fit(scores));
    }

    private void report(String what, Scores scores, Model model) {
        CalibrationSettings settings = new CalibrationSettings(4, 1, model);
        for (int k = 0; k < 30; k++) {
            Calibration.of(scores, settings, _ -> {});
        }
        measure(what, 30, () -> Calibration.of(scores, settings, _ -> {}));
    }

    private void measure(String what, int times, Runnable work) {
        long before = SYSTEM.getProcessCpuTime();
        long start = System.nanoTime();
        for (int k = 0; k < times; k++) {
            work.run();
        }
        add(what, (SYSTEM.getProcessCpuTime() - before) / 1e9 / times, (System.nanoTime() - start) / 1e9 / times);
    }

    private void inProcess(String what, Scores scores) throws IOException, InterruptedException {
        Path file = write(marksOf(scores));
        run(what, List.of(FitOnce.class.getName(), file.toString()));
    }

    private void process(String what, List<Mark> marks, String model) throws IOException, InterruptedException {
        String[] words = {
            "org.commended.engine.cli.Main",
            "calibrate",
            write(marks).toString(),
            "--out",
            directory.toString(),
            "--scale",
            "1:10:1",
            "--model",
            model
        };
        run(what, List.of(words));
    }

    private void run(String what, List<String> words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xms768m",
                "-Xmn500m",
                "-Xmx1800m",
                "-cp",
                System.getProperty("java.class.path")));
        command.addAll(words);
        Path times = directory.resolve("times.txt");
        String shell = "TIMEFORMAT='%U %S %R'; time \"$@\" >/dev/null 2>&1";
        command.addAll(0, List.of("bash", "-c", shell, "bash"));
        int code = new ProcessBuilder(command)
                .redirectError(new File(times.toString()))
                .start()
                .waitFor();
        String[] parts = Files.readString(times).strip().split(" ");
        if (code != 0 || parts.length != 3) {
            throw new IllegalStateException(what + " ended with " + code + ": " + Files.readString(times));
        }
        add(what, Double.parseDouble(parts[0]) + Double.parseDouble(parts[1]), Double.parseDouble(parts[2]));
    }

    private Path write(List<Mark> marks) throws IOException {
        Path file = directory.resolve("scores.csv");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("entry,judge,score\n");
            for (Mark mark : marks) {
                out.write(mark.entry() + "," + mark.judge() + "," + mark.score() + "\n");
            }
        }
        return file;
    }

    private static List<Mark> marksOf(Scores scores) {
        return IntStream.range(0, scores.size())
                .mapToObj(k -> Mark.overall(
                        scores.entries().get(scores.entry(k)), scores.judges().get(scores.judge(k)), scores.score(k)))
                .toList();
    }

    static Scores usable(List<Mark> marks) {
        return switch (Scores.check(marks, TEN)) {
            case ScoreCheck.Usable(Scores scores) -> scores;
            case ScoreCheck.Refused refused -> throw new IllegalStateException(refused.toString());
        };
    }

    /** Judges drawn by lot; for 2,972 entries 73,421 readings, as the goal has it. */
    static List<Mark> marks(int entries, int judges, int reads) {
        Random random = new Random(1);
        double[] severity =
                random.doubles(judges).map(_ -> 0.8 * random.nextGaussian()).toArray();
        List<Integer> order = new ArrayList<>(IntStream.range(0, judges).boxed().toList());
        Collections.shuffle(order, random);
        List<Mark> marks = new ArrayList<>();
        for (int entry = 0; entry < entries; entry++) {
            double quality = 6.5 + 1.2 * random.nextGaussian();
            int own = entries == 2972 && entry < 879 ? reads - 1 : reads;
            int from = random.nextInt(judges);
            int stride = judges <= reads ? 1 : 1 + random.nextInt(judges / reads);
            for (int k = 0; k < own; k++) {
                int judge = order.get((from + k * stride) % judges);
                double score = Math.clamp(Math.rint(quality + severity[judge] + random.nextGaussian()), 1, 10);
                marks.add(Mark.overall("e" + entry, "j" + judge, score));
            }
        }
        return marks;
    }
}
