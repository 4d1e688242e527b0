package org.commended.judging.web;

import java.util.stream.DoubleStream;
import org.commended.judging.calibration.CalibratedScores;
import org.commended.judging.calibration.CalibratedScores.Placed;
import org.commended.shared.picture.DotPlot;
import org.commended.shared.picture.Svg;

/** Where the entries' scores could lie, on a scale that all their ranges fit. */
record ScorePlot(DotPlot plot) {

    private static final double MARGIN = 0.04;

    static ScorePlot of(CalibratedScores scores) {
        double low = scores.entries().stream()
                .flatMapToDouble(placed -> DoubleStream.of(placed.low(), placed.mean()))
                .min()
                .orElse(0);
        double high = scores.entries().stream()
                .flatMapToDouble(placed -> DoubleStream.of(placed.high(), placed.mean()))
                .max()
                .orElse(1);
        double margin = Math.max(MARGIN, MARGIN * (high - low));
        return new ScorePlot(
                new DotPlot(low - margin, high + margin, scores.cut().orElse(null)));
    }

    Svg row(Placed placed) {
        return plot.row(
                DotPlot.Row.adjusted(new DotPlot.Range(placed.low(), placed.high()), placed.score(), placed.mean()));
    }

    Svg axis() {
        return plot.axis();
    }
}
