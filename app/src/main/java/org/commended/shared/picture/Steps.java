package org.commended.shared.picture;

import java.util.ArrayList;
import java.util.List;

/** The marks of an axis at round figures (1, 2 or 5 times a power of ten), within its ends. */
record Steps(List<Double> marks) {

    private static final double NEARLY = 1e-9;

    /**
     * Three to six marks from {@code low} to {@code high}; for counts {@code least} is 1, so that no half entry is
     * marked.
     */
    static Steps between(double low, double high, double least) {
        var step = Math.max(least, round((high - low) / 4));
        var marks = new ArrayList<Double>();
        for (var i = (long) Math.ceil(low / step - NEARLY); i * step <= high + NEARLY; i++) {
            marks.add(i * step);
        }
        return new Steps(List.copyOf(marks));
    }

    private static double round(double raw) {
        if (raw <= 0) {
            return 1;
        }
        var power = Math.pow(10, Math.floor(Math.log10(raw)));
        var lead = raw / power;
        return power * (lead < 1.5 ? 1 : lead < 3.5 ? 2 : lead < 7.5 ? 5 : 10);
    }
}
