package org.commended.entry.web;

import java.util.List;
import java.util.stream.Stream;
import org.commended.entry.application.OpeningDesk.Laid;
import org.commended.entry.domain.EntryForm;
import org.commended.entry.domain.Standing;
import org.commended.entry.domain.Tally;
import org.commended.programme.domain.Category;
import org.commended.shared.CategoryId;
import org.commended.shared.NotFound;

/** The figures of the desk. */
public final class DeskCounts {

    private final Laid laid;
    private final List<Row> rows;

    DeskCounts(Laid laid) {
        this.laid = laid;
        this.rows = laid.forms().stream()
                .map(form -> row(form.category()))
                .filter(row -> !row.category().isChosen() || row.sent() > 0)
                .toList();
    }

    /** One category's figures. */
    public record Row(
            Category category, int sent, int toCheck, int drafts, int ruledOut, int withdrawn, boolean tooFew) {}

    public int sent() {
        return count(Standing.SUBMITTED) + count(Standing.ELIGIBLE) + count(Standing.RULED_OUT);
    }

    public int toCheck() {
        return count(Standing.SUBMITTED);
    }

    public int drafts() {
        return count(Standing.DRAFT);
    }

    private int count(Standing standing) {
        return laid.tallies().stream()
                .filter(tally -> tally.standing() == standing)
                .mapToInt(Tally::entries)
                .sum();
    }

    public int minimum() {
        Integer minimum = laid.whole().edition().details().rules().minimumEntries();
        return minimum == null ? 0 : minimum;
    }

    EntryForm form(CategoryId category) {
        return laid.forms().stream()
                .filter(form -> form.category().id().equals(category))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Every category that is entered, or has entries all the same. */
    public List<Row> rows() {
        return rows;
    }

    private Row row(Category category) {
        int toCheck = count(category, Standing.SUBMITTED);
        int ruledOut = count(category, Standing.RULED_OUT);
        int judged = toCheck + count(category, Standing.ELIGIBLE);
        return new Row(
                category,
                judged + ruledOut,
                toCheck,
                count(category, Standing.DRAFT),
                ruledOut,
                count(category, Standing.WITHDRAWN),
                !category.isChosen() && judged < minimum());
    }

    private int count(Category category, Standing standing) {
        return tallies(category)
                .filter(tally -> tally.standing() == standing)
                .mapToInt(Tally::entries)
                .sum();
    }

    private Stream<Tally> tallies(Category category) {
        return laid.tallies().stream().filter(tally -> tally.category().equals(category.id()));
    }

    public List<Row> tooFew() {
        return rows.stream().filter(Row::tooFew).toList();
    }
}
