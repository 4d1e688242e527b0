package org.commended.judging.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.commended.judging.domain.CategoryJudging;
import org.commended.judging.domain.Pace;
import org.commended.judging.domain.Stage;
import org.commended.programme.Programmes;
import org.commended.shared.PersonId;
import org.commended.shared.picture.PaceChart;
import org.commended.shared.picture.ProgressBar;
import org.commended.shared.picture.Svg;
import org.commended.shared.web.Brand;
import org.commended.shared.web.Frame;
import org.commended.shared.web.Page;

/**
 * How judging stands in all categories of an edition.
 *
 * @param reminded when each judge was last reminded of scores they have to give
 */
public record OverviewPage(
        Programmes.Whole whole, List<CategoryJudging> categories, Map<PersonId, Instant> reminded, Instant now)
        implements Page {

    @Override
    public Brand brand() {
        return whole.organiser().brand();
    }

    public String href() {
        return whole.desk() + "/judging";
    }

    public int wanted() {
        return categories.stream().mapToInt(CategoryJudging::wanted).sum();
    }

    public int done() {
        return categories.stream().mapToInt(CategoryJudging::done).sum();
    }

    /** Categories that nobody is asked to judge. */
    public int withoutPanel() {
        return (int) categories.stream()
                .filter(category -> category.judges().isEmpty())
                .count();
    }

    public boolean isOpen(CategoryJudging category) {
        return category.stage() != null && !category.stage().isClosed(now);
    }

    public Pace pace(CategoryJudging category) {
        return pace(category, category.done(), category.wanted());
    }

    public Pace pace(CategoryJudging category, CategoryJudging.Judge judge) {
        return pace(category, judge.done(), judge.due());
    }

    private Pace pace(CategoryJudging category, int done, int all) {
        Stage stage = category.stage();
        return stage == null ? new Pace(done, all, 0, null) : Pace.of(done, all, stage, now);
    }

    /** Judges who lag behind the time, the furthest first. */
    public List<CategoryJudging.Judge> behind(CategoryJudging category) {
        return category.behind().stream()
                .filter(judge -> pace(category, judge).isBehind())
                .toList();
    }

    public int behind() {
        return (int) open().stream().mapToLong(one -> behind(one).size()).sum();
    }

    public List<CategoryJudging> open() {
        return categories.stream().filter(this::isOpen).toList();
    }

    /** A bar for each open category and, under it, for each judge who reads in it. */
    public List<PaceChart.Bar> bars(Frame frame) {
        return open().stream()
                .filter(category -> category.wanted() > 0)
                .flatMap(category -> Stream.concat(
                        Stream.of(bar(frame, category.category().name(), pace(category), false)),
                        category.judges().stream()
                                .filter(judge -> judge.toRead() > 0)
                                .map(judge -> bar(frame, judge.member().name(), pace(category, judge), true))))
                .toList();
    }

    private static PaceChart.Bar bar(Frame frame, String label, Pace pace, boolean within) {
        String shown = frame.t("judging.overview.of", pace.done(), pace.all());
        Double gone = pace.daysLeft() == null ? null : pace.gone();
        String said = pace.isBehind()
                ? shown + " · " + frame.t("judging.pace." + pace.state().word())
                : shown;
        return new PaceChart.Bar(label, said, pace.share(), gone, within, pace.isBehind());
    }

    public Svg bar(CategoryJudging category) {
        return ProgressBar.draw("", category.done(), category.wanted());
    }
}
