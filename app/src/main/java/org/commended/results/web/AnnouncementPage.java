package org.commended.results.web;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.commended.programme.Programmes;
import org.commended.programme.domain.Category;
import org.commended.programme.domain.Milestone;
import org.commended.results.domain.DecisionKind;
import org.commended.shared.web.Brand;
import org.commended.shared.web.Form;
import org.commended.shared.web.Page;

/**
 * The second look at what is about to be announced: what opens, when, and for whom.
 *
 * @param all how everything stands, of which the form chose some
 * @param opensAt when it would open; this moment where it opens at once
 * @param form what was chosen, to be sent on as it is
 */
public record AnnouncementPage(ResultsPage all, Instant opensAt, Form form) implements Page {

    /** One category's shortlist or result that opens. */
    public record Opening(Category category, ResultsPage.Cell cell) {}

    public Programmes.Whole whole() {
        return all.whole();
    }

    @Override
    public Brand brand() {
        return all.brand();
    }

    public boolean isNow() {
        return AnnouncementForm.isNow(form);
    }

    public ZoneId zone() {
        return whole().edition().zone();
    }

    public List<Opening> openings() {
        return all.rows().stream()
                .flatMap(row -> Stream.of(row.shortlist(), row.result())
                        .filter(cell -> cell.id() != null && form.chose("decision", cell.id()))
                        .map(cell -> new Opening(row.category(), cell)))
                .toList();
    }

    /** The dates of the timetable that say something else about what opens. */
    public List<Milestone> otherwise() {
        List<String> events = openings().stream()
                .map(opening ->
                        opening.cell().kind() == DecisionKind.SHORTLIST ? Milestone.SHORTLIST : Milestone.CEREMONY)
                .toList();
        return whole().edition().details().timetable().stream()
                .filter(milestone -> events.contains(milestone.event()))
                .filter(milestone -> !milestone.mayMean(opensAt, zone()))
                .toList();
    }
}
