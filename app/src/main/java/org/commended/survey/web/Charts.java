package org.commended.survey.web;

import java.util.List;
import org.commended.shared.picture.BarChart;
import org.commended.shared.picture.Svg;
import org.commended.survey.domain.Results.Share;

/** Answers as bars. The longest are the ones to look at. */
public final class Charts {

    private static final int WHOLE = 100;

    private Charts() {}

    /**
     * @param says what a screen reader says of the picture
     * @param of how many answered the question
     */
    public static Svg bars(String says, List<Share> shares, int of) {
        int most = shares.stream().mapToInt(Share::count).max().orElse(0);
        List<BarChart.Bar> bars = shares.stream()
                .map(share -> new BarChart.Bar(
                        share.label(),
                        share.count(),
                        percent(share.count(), of) + " (" + share.count() + ")",
                        share.count() == most && most > 0))
                .toList();
        return new BarChart(says, bars).draw();
    }

    /** {@code 41%}, of those who answered; rounded to the nearest whole one. */
    public static String percent(int count, int of) {
        return of == 0 ? "0%" : Math.round((double) WHOLE * count / of) + "%";
    }
}
