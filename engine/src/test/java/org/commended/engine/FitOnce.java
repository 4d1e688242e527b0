package org.commended.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.commended.engine.calibration.AdditiveModel;
import org.commended.engine.calibration.Mark;

/** Reads a table and fits the additive model to it: a process to be measured. */
final class FitOnce {

    private FitOnce() {}

    public static void main(String[] arguments) throws IOException {
        AdditiveModel.fit(SpeedBenchmark.usable(Files.readAllLines(Path.of(arguments[0])).stream()
                .skip(1)
                .map(line -> line.split(","))
                .map(cells -> Mark.overall(cells[0], cells[1], Double.parseDouble(cells[2])))
                .toList()));
    }
}
