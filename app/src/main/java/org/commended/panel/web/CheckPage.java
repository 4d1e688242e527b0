package org.commended.panel.web;

import java.util.List;
import org.commended.engine.names.BodyHit;
import org.commended.panel.application.CheckingCandidate.Compared;
import org.commended.panel.application.CheckingCandidate.Line;
import org.commended.programme.Programmes;
import org.commended.shared.picture.MarkGrid;
import org.commended.shared.picture.MarkGrid.Mark;
import org.commended.shared.web.Brand;
import org.commended.shared.web.Form;
import org.commended.shared.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * What stands between somebody who might be asked and the entries of an edition.
 *
 * @param compared by category; null while nobody was described
 * @param hits what the register knows by the organisation's name that was looked for; null when nothing was
 * @param untold how many entries are kept from whoever asks, and were not compared
 */
public record CheckPage(
        Programmes.Whole whole,
        Form form,
        @Nullable List<Compared> compared,
        @Nullable List<BodyHit> hits,
        int untold) implements Page {

    @Override
    public Brand brand() {
        return whole.organiser().brand();
    }

    public String href() {
        return whole.desk() + "/judging/check";
    }

    public List<Compared> connected() {
        return all().stream().filter(one -> !one.connected().isEmpty()).toList();
    }

    /** Categories with entries in which nothing stands in the way. */
    public List<Compared> free() {
        return all().stream()
                .filter(one -> one.connected().isEmpty() && !one.lines().isEmpty())
                .toList();
    }

    public int entries() {
        return all().stream().mapToInt(one -> one.lines().size()).sum();
    }

    public int barred() {
        return (int) all().stream()
                .flatMap(one -> one.lines().stream())
                .filter(Line::bars)
                .count();
    }

    public int look() {
        return all().stream().mapToInt(one -> one.connected().size()).sum() - barred();
    }

    /** A row for each category that has entries. */
    public List<MarkGrid.Row> rows() {
        return all().stream()
                .filter(one -> !one.lines().isEmpty())
                .map(one -> new MarkGrid.Row(
                        one.category().name(),
                        one.lines().stream().map(CheckPage::mark).toList()))
                .toList();
    }

    private static Mark mark(Line line) {
        if (line.bars()) return Mark.BARS;
        return line.found().isEmpty() ? Mark.FREE : Mark.LOOK;
    }

    private List<Compared> all() {
        return compared == null ? List.of() : compared;
    }
}
