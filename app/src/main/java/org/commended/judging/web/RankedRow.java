package org.commended.judging.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.commended.judging.Chance;
import org.commended.judging.calibration.CalibratedScores;
import org.commended.judging.calibration.CalibratedScores.Placed;
import org.commended.shared.EntryId;
import org.commended.shared.picture.DotPlot;
import org.commended.shared.picture.Svg;
import org.jspecify.annotations.Nullable;

/**
 * One entry in the order of its adjusted score.
 *
 * @param plain the same entry by its plain mean, and what each judge gave
 * @param placed null without a score, and then it stands last
 * @param plot where its score could lie
 * @param bracket first, mid or last of a run of entries that cannot be told apart; empty outside of one
 * @param readBy strict or lenient where its readers were so on the whole; empty otherwise
 */
public record RankedRow(
        MeansView.Row plain,
        @Nullable Placed placed,
        @Nullable Svg plot,
        String bracket,
        String readBy) {

    static List<RankedRow> of(MeansView means, CalibratedScores scores, ScorePlot plot) {
        Map<EntryId, MeansView.Row> plain = new HashMap<>();
        means.rows().forEach(row -> plain.put(row.standing().entry(), row));
        List<RankedRow> rows = new ArrayList<>();
        List<Placed> order = scores.entries();
        Leaning leaning = Leaning.of(scores);
        for (int i = 0; i < order.size(); i++) {
            MeansView.Row row = Objects.requireNonNull(plain.remove(order.get(i).id()));
            rows.add(new RankedRow(
                    row,
                    order.get(i),
                    plot.row(order.get(i)),
                    bracket(order, i),
                    leaning.of(means.means().table().readings(order.get(i).id()))));
        }
        means.rows().stream()
                .filter(row -> plain.containsKey(row.standing().entry()))
                .forEach(row -> rows.add(new RankedRow(row, null, null, "", "")));
        return List.copyOf(rows);
    }

    private static String bracket(List<Placed> order, int i) {
        boolean before = i > 0 && order.get(i - 1).tie() == order.get(i).tie();
        boolean after =
                i + 1 < order.size() && order.get(i + 1).tie() == order.get(i).tie();
        if (before) return after ? "mid" : "last";
        return after ? "first" : "";
    }

    /** The chance of being above the line in whole parts of a hundred; nothing is ever quite certain. */
    public int percent() {
        return placed == null ? 0 : Chance.percent(placed.top());
    }

    public String chance() {
        return placed == null ? "" : Chance.word(placed.top());
    }

    public String low() {
        return placed == null ? "" : DotPlot.figure(placed.low(), 1);
    }

    public String high() {
        return placed == null ? "" : DotPlot.figure(placed.high(), 1);
    }

    public String score() {
        return placed == null ? "–" : DotPlot.figure(placed.score(), 2);
    }

    /** The places it could hold, "3–6"; empty where there is only one. */
    public String could() {
        return placed == null || placed.rankLow() == placed.rankHigh()
                ? ""
                : placed.rankLow() + "–" + placed.rankHigh();
    }

    public String rowClass(boolean in) {
        return ((bracket.isEmpty() ? "" : "tie " + bracket) + (in ? "" : " out")).strip();
    }
}
