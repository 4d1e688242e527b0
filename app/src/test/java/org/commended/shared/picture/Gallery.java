package org.commended.shared.picture;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commended.shared.picture.BarChart.Bar;
import org.commended.shared.picture.ColumnChart.Column;
import org.commended.shared.picture.DaysChart.Line;
import org.commended.shared.picture.DaysChart.Mark;
import org.commended.shared.picture.DaysChart.Totals;
import org.commended.shared.picture.DotPlot.Range;
import org.commended.shared.picture.DotPlot.Row;

/** One of every drawing, with the same words wherever it takes words. */
final class Gallery {

    private Gallery() {}

    static Map<String, Svg> of(String words) {
        var drawings = new LinkedHashMap<String, Svg>();
        drawings.put("hero", Pattern.hero(words));
        drawings.put("quiet", Pattern.quiet(words, words));
        drawings.put("mark", Monogram.mark(words));
        drawings.put("symbols", Rosette.symbols());
        drawings.put("rosette", Rosette.full("gold small"));
        drawings.put("outlined", Rosette.outlined(""));
        drawings.put("days", days(words).draw());
        drawings.put(
                "bars",
                new BarChart(words, List.of(new Bar(words, 3, words, true), new Bar(words, 0, words, false))).draw());
        drawings.put(
                "columns",
                new ColumnChart(words, List.of(new Column(words, 3, true, words), new Column(words, 0, false, null)))
                        .draw());
        var plot = new DotPlot(1, 5, 3.9);
        drawings.put("axis", plot.axis());
        drawings.put("row", plot.row(Row.of(2, 3.5, 4)));
        drawings.put("adjusted", plot.row(new Row(new Range(2, 5), new Range(3, 4), 3.5, 3.2)));
        drawings.put("lean", LeanBar.draw(-.41, .6));
        drawings.put("pieces", ProgressBar.draw(words, 6, 11));
        drawings.put("progress", ProgressBar.draw(words, 60, 110));
        return drawings;
    }

    static DaysChart days(String words) {
        var now = new Line(List.of(0, 4, 9, 12), words, "");
        var before = new Line(List.of(1, 2, 8, 10, 15, 31), words, words);
        return new DaysChart(words, words, List.of(new Mark(0, words), new Mark(5, words)), new Totals(5, now, before));
    }
}
