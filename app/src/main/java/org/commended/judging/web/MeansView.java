package org.commended.judging.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.commended.entry.domain.EntryOrganisation;
import org.commended.judging.Confidence;
import org.commended.judging.EntryStanding;
import org.commended.judging.application.TableOfMeans.Means;
import org.commended.judging.domain.CutLine;
import org.commended.judging.domain.Marking;
import org.commended.judging.domain.Summary;
import org.commended.panel.PanelMember;
import org.commended.shared.EntryId;
import org.commended.shared.picture.DotPlot;
import org.commended.shared.picture.Svg;
import org.jspecify.annotations.Nullable;

/**
 * A table of means as it is shown.
 *
 * @param line where the shortlist would end; null where nothing can be parted
 */
public record MeansView(Means means, @Nullable CutLine line, List<Row> rows) {

    /**
     * One entry.
     *
     * @param place from 1; entries with the same mean share one
     * @param organisations whose it is, as printed
     * @param missing sheets that are not in
     * @param cells what each judge gave, in the order of the columns
     */
    public record Row(int place, EntryStanding standing, String organisations, int missing, List<Cell> cells) {}

    /**
     * What one judge gave one entry.
     *
     * @param shown the composite; whole where no marks were given; empty without one
     * @param why without one, the word of the text that says why: missing, kept, abstained, unasked
     * @param shade from 1, low, to 5, high; 0 without one
     * @param sure how sure the judge is of it; null where they did not say
     */
    public record Cell(
            String shown, String why, int shade, @Nullable Confidence sure) {

        private static Cell without(String why) {
            return new Cell("", why, 0, null);
        }
    }

    /** @param places after how many the line is drawn; 0 for a usual number */
    static MeansView of(Means means, int places) {
        List<EntryStanding> ranked = means.entries();
        Optional<CutLine> line = CutLine.of(ranked, places > 0 ? places : CutLine.usual(ranked.size()));
        List<Row> rows = new ArrayList<>();
        for (EntryStanding standing : ranked) rows.add(row(means, rows, standing));
        return new MeansView(means, line.orElse(null), rows);
    }

    private static Row row(Means means, List<Row> before, EntryStanding standing) {
        boolean tied = !before.isEmpty()
                && standing.mean() != null
                && standing.mean().equals(before.getLast().standing().mean());
        return new Row(
                tied ? before.getLast().place() : before.size() + 1,
                standing,
                organisations(means, standing.entry()),
                means.wanted(standing.entry()) - standing.readings(),
                means.judges().stream()
                        .map(judge -> cell(means, standing.entry(), judge))
                        .toList());
    }

    private static String organisations(Means means, EntryId entry) {
        var known = Objects.requireNonNull(means.known().get(entry));
        return String.join(
                ", ",
                known.organisations().stream().map(EntryOrganisation::name).toList());
    }

    private static @Nullable Svg plotted(DotPlot plot, EntryStanding standing) {
        BigDecimal mean = standing.mean();
        BigDecimal lowest = standing.lowest();
        BigDecimal highest = standing.highest();
        if (mean == null || lowest == null || highest == null) return null;
        return plot.row(DotPlot.Row.of(lowest.doubleValue(), mean.doubleValue(), highest.doubleValue()));
    }

    private static Cell cell(Means means, EntryId entry, PanelMember judge) {
        if (means.isBarred(judge.person(), entry)) return Cell.without(means.hidden() ? "unasked" : "kept");
        if (means.abstained(judge.person(), entry)) return Cell.without("abstained");
        if (!means.isAsked(judge.person(), entry)) return Cell.without("unasked");
        return means.table()
                .find(entry, judge.person())
                .flatMap(means.table()::composite)
                .map(composite -> given(means, composite, means.confidence(judge.person(), entry)))
                .orElseGet(() -> Cell.without("missing"));
    }

    private static Cell given(Means means, BigDecimal composite, @Nullable Confidence sure) {
        Marking scale = means.table().marking();
        double share = (composite.doubleValue() - scale.lowest()) / Math.max(1, scale.highest() - scale.lowest());
        int shade = 1 + (int) Math.round(4 * Math.clamp(share, 0, 1));
        String shown = scale.isOfMarks()
                ? Summary.shown(composite).toString()
                : composite.setScale(0, RoundingMode.HALF_UP).toString();
        return new Cell(shown, "", shade, sure);
    }

    /** Where each entry's judges' scores lie, row by row; null without any. */
    public List<@Nullable Svg> plots() {
        Marking scale = means.table().marking();
        DotPlot plot = new DotPlot(scale.lowest(), scale.highest(), line == null ? null : line.at());
        List<@Nullable Svg> plots = new ArrayList<>();
        rows.forEach(row -> plots.add(plotted(plot, row.standing())));
        return plots;
    }

    public Svg axis() {
        Marking scale = means.table().marking();
        return new DotPlot(scale.lowest(), scale.highest(), null).axis();
    }

    /**
     * Whether the line is drawn before a row.
     *
     * @param index of the row, from 0
     */
    public boolean isCutBefore(int index) {
        return line != null && index == line.places();
    }

    /** Which words are said of the figures, as the end of message keys: empty for marks. */
    public String kind() {
        Marking marking = means.table().marking();
        if (marking.isOfMarks()) return "";
        return marking.isOfComparisons() ? ".compared" : ".points";
    }

    /** The same where order, pairs and points are spoken of alike. */
    public String ways() {
        return kind().isEmpty() ? "" : ".ways";
    }

    public boolean isClose(Row row) {
        return line != null && line.close().contains(row.standing().entry());
    }

    public int close() {
        return line == null ? 0 : line.close().size();
    }

    public boolean hasScores() {
        return means.in() > 0;
    }

    /** Whether every judge of the panel has read every entry, nothing kept from anybody and nobody abstaining. */
    public boolean isWhole() {
        return means.in() == means.judges().size() * rows.size() && means.in() > 0;
    }
}
