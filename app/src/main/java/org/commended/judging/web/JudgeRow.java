package org.commended.judging.web;

import static java.util.Comparator.comparingDouble;

import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.commended.judging.calibration.CalibratedScores;
import org.commended.judging.calibration.CalibratedScores.Marker;
import org.commended.judging.domain.ScoreTable;
import org.commended.panel.PanelMember;
import org.commended.shared.PersonId;
import org.commended.shared.picture.DotPlot;
import org.commended.shared.picture.LeanBar;
import org.commended.shared.picture.Svg;

/**
 * How one judge marked.
 *
 * @param lean how far below or above the panel
 * @param severity the same as a figure with its sign
 * @param marks from the lowest score they gave to the highest
 * @param lowest the lowest score they gave
 * @param spread how far they tell entries apart, 1.0 as the panel does; empty where the model takes all judges as alike
 */
public record JudgeRow(
        String name, Svg lean, String severity, Svg marks, String lowest, String highest, String spread, int readings) {

    private static final double LEAST = 0.05;

    static List<JudgeRow> of(MeansView means, CalibratedScores scores) {
        ScoreTable table = means.means().table();
        double most = scores.judges().stream()
                .mapToDouble(judge -> Math.abs(judge.severity()))
                .max()
                .orElse(LEAST);
        Map<PersonId, String> names =
                means.means().judges().stream().collect(Collectors.toMap(PanelMember::person, PanelMember::name));
        DotPlot plot = new DotPlot(table.marking().lowest(), table.marking().highest(), null);
        boolean unlike = scores.origin().model().equals("judges");
        return scores.judges().stream()
                .sorted(comparingDouble(Marker::severity))
                .map(judge -> row(judge, names, plot, given(table, judge.id()), Math.max(LEAST, most), unlike))
                .toList();
    }

    private static JudgeRow row(
            Marker judge,
            Map<PersonId, String> names,
            DotPlot plot,
            DoubleSummaryStatistics given,
            double most,
            boolean unlike) {
        return new JudgeRow(
                names.getOrDefault(judge.id(), ""),
                LeanBar.draw(judge.severity(), most),
                signed(judge.severity()),
                plot.row(DotPlot.Row.of(given.getMin(), given.getAverage(), given.getMax())),
                DotPlot.figure(given.getMin(), 1),
                DotPlot.figure(given.getMax(), 1),
                unlike ? DotPlot.figure(judge.spread(), 1) : "",
                judge.readings());
    }

    private static DoubleSummaryStatistics given(ScoreTable table, PersonId judge) {
        return table.readings().stream()
                .filter(reading -> reading.judge().equals(judge))
                .collect(Collectors.summarizingDouble(
                        reading -> table.composite(reading).orElseThrow().doubleValue()));
    }

    private static String signed(double severity) {
        String figure = DotPlot.figure(Math.abs(severity), 2);
        if (figure.equals("0.00")) return figure;
        return (severity < 0 ? "−" : "+") + figure;
    }
}
