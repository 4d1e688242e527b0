package org.commended.engine.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commended.engine.calibration.Progress;

/** Times the steps of a run, and names them as they begin where the run is long. */
final class Stopwatch implements Progress {

    private static final List<String> REPORTED = List.of("read", "additive", "judges");
    private static final long NANOS = 1_000_000;

    private final PrintWriter out;
    private final Map<String, Long> nanos = new LinkedHashMap<>();
    private final long start = System.nanoTime();
    private String step = "read";
    private long stepStart = start;
    private boolean telling;

    Stopwatch(PrintWriter out) {
        this.out = out;
    }

    /** From here on each step is named on the way. */
    void tell() {
        telling = true;
    }

    @Override
    public void began(Step next) {
        end();
        step = next.name().toLowerCase(Locale.ROOT);
        if (telling) {
            out.println("… " + step);
        }
    }

    private void end() {
        long now = System.nanoTime();
        nanos.merge(step, now - stepStart, Long::sum);
        stepStart = now;
    }

    /** The steps that reports name, and the whole, so far. */
    Map<String, Long> milliseconds() {
        end();
        Map<String, Long> times = new LinkedHashMap<>();
        for (String name : REPORTED) {
            times.put(name, nanos.getOrDefault(name, 0L) / NANOS);
        }
        times.put("total", (System.nanoTime() - start) / NANOS);
        return times;
    }
}
