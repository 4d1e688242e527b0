package org.commended.entry.web;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.commended.entry.domain.Pace;
import org.commended.shared.picture.DaysChart;
import org.commended.shared.picture.DaysChart.Line;
import org.commended.shared.picture.DaysChart.Mark;
import org.commended.shared.picture.DaysChart.Totals;
import org.commended.shared.picture.Svg;
import org.commended.shared.web.Frame;
import org.jspecify.annotations.Nullable;

/** How things stand, as a sentence and as a picture. */
public record DeskWords(DeskPage page, Frame frame) {

    private static final int WEEK = 7;

    /** A week's end of the table under the picture; empty where last year is not known. */
    public record Week(String day, int now, @Nullable Integer before) {}

    public String heading() {
        var window = page.whole().edition().window();
        if (window.opensAt() != null && !window.hasOpened(page.now())) {
            ZonedDateTime opens = window.opensAt().atZone(page.whole().edition().zone());
            return frame.t("entry.desk.opens", opens);
        }
        if (window.hasClosed(page.now())) return closedHeading();
        return page.laid()
                .pace()
                .map(pace -> frame.t("entry.desk.heading", standing(pace), frame.t("entry.desk.toGo", pace.daysToGo())))
                .orElseGet(() -> frame.t("entry.desk.sent", page.counts().sent()));
    }

    private String closedHeading() {
        int toCheck = page.counts().toCheck();
        return frame.t("entry.desk.closed", page.counts().sent(), toCheck);
    }

    private String standing(Pace pace) {
        return pace.ahead()
                .map(ahead -> frame.t(compared(ahead), Math.abs(ahead)))
                .orElseGet(() -> frame.t("entry.desk.sent", pace.sent()));
    }

    private static String compared(int ahead) {
        if (ahead == 0) return "entry.desk.level";
        return ahead > 0 ? "entry.desk.ahead" : "entry.desk.behind";
    }

    public String chartTitle(Pace pace) {
        return pace.ahead()
                .map(ahead -> frame.t(compared(ahead) + "Chart"))
                .orElseGet(() -> frame.t("entry.desk.chart"));
    }

    public String chartSays(Pace pace) {
        String weeks = frame.counts().words(pace.weeks());
        return pace.sentBefore()
                .flatMap(then -> pace.before()
                        .map(year -> frame.t(
                                "entry.desk.chartSaysBefore",
                                weeks,
                                year.received().size() - then,
                                year.received().size())))
                .orElseGet(() -> frame.t("entry.desk.chartSays", weeks));
    }

    public Svg chart(Pace pace) {
        var now = new Line(
                pace.totals(), frame.t("entry.desk.lineToday", pace.year().name(), pace.sent()), "");
        Line before = pace.before()
                .map(year -> new Line(
                        pace.totalsBefore().orElse(List.of()),
                        frame.t(
                                "entry.desk.lineThen",
                                year.name(),
                                pace.sentBefore().orElse(0)),
                        frame.t("entry.desk.lineEnd", year.received().size())))
                .orElse(null);
        var totals = new Totals(pace.days(), now, before);
        return new DaysChart(chartSays(pace), frame.t("entry.desk.unit"), marks(pace), totals).draw();
    }

    private List<Mark> marks(Pace pace) {
        String last = frame.t(
                "entry.desk.closing",
                day(pace.lastDay()),
                frame.moments().hour(pace.year().closesAt().atZone(pace.zone()).toLocalTime()));
        int middle = pace.days() / 2;
        return List.of(
                new Mark(0, day(pace.firstDay())),
                new Mark(middle, day(pace.firstDay().plusDays(middle))),
                new Mark(pace.days(), last));
    }

    private String day(LocalDate date) {
        return frame.moments().shortDay(date);
    }

    public List<Week> weeks(Pace pace) {
        List<Integer> now = pace.totals();
        List<Integer> before = pace.totalsBefore().orElse(List.of());
        List<Week> weeks = new ArrayList<>();
        for (int day = now.size() - 1; day >= 0; day -= WEEK) {
            Integer then = before.isEmpty() ? null : before.get(day);
            weeks.addFirst(new Week(day(pace.firstDay().plusDays(day)), now.get(day), then));
        }
        return weeks;
    }
}
