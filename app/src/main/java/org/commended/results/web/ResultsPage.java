package org.commended.results.web;

import java.util.List;
import java.util.stream.Stream;
import org.commended.programme.Programmes;
import org.commended.programme.domain.Category;
import org.commended.results.domain.Announcement;
import org.commended.results.domain.DecisionKind;
import org.commended.shared.web.Brand;
import org.commended.shared.web.Form;
import org.commended.shared.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * How the results of an edition stand, and where they are announced.
 *
 * @param rows one per category
 * @param ahead announcements that will open by themselves
 */
public record ResultsPage(Programmes.Whole whole, List<Row> rows, List<Ahead> ahead, Form form) implements Page {

    public ResultsPage {
        rows = List.copyOf(rows);
        ahead = List.copyOf(ahead);
    }

    /** A category with its two decisions. */
    public record Row(Category category, Cell shortlist, Cell result) {

        Row withoutCounts() {
            return new Row(category, shortlist.withoutCount(), result.withoutCount());
        }
    }

    /**
     * One decision in short.
     *
     * @param id of the decision; null while nothing is decided
     * @param entries how many it names; null for whoever stands aside
     */
    public record Cell(
            DecisionKind kind,
            SealState state,
            @Nullable String id,
            @Nullable Integer entries,
            @Nullable Announcement announcement) {

        Cell withoutCount() {
            return new Cell(kind, state, id, null, announcement);
        }
    }

    /** An announcement that waits for its instant. */
    public record Ahead(Announcement announcement, List<String> categories) {}

    @Override
    public Brand brand() {
        return whole.organiser().brand();
    }

    /** The decisions of the announcement that was just made; none on any other visit. */
    public List<Cell> justAnnounced() {
        return cells().filter(cell -> cell.announcement() != null
                        && cell.announcement().id().toString().equals(form.text("announced")))
                .toList();
    }

    /** Whether a decision of the kind is among them. */
    public boolean hasJustAnnounced(DecisionKind kind) {
        return justAnnounced().stream().anyMatch(cell -> cell.kind() == kind);
    }

    private Stream<Cell> cells() {
        return rows.stream().flatMap(row -> Stream.of(row.shortlist(), row.result()));
    }

    public List<Cell> ready() {
        return cells().filter(cell -> cell.state() == SealState.SEALED).toList();
    }

    public long count(SealState state, DecisionKind kind) {
        return rows.stream()
                .map(row -> kind == DecisionKind.RESULT ? row.result() : row.shortlist())
                .filter(cell -> cell.state() == state)
                .count();
    }
}
