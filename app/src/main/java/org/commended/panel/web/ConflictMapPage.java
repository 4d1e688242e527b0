package org.commended.panel.web;

import java.util.List;
import org.commended.panel.domain.ConflictKind;
import org.commended.panel.web.Noticed.State;
import org.commended.programme.Programmes;
import org.commended.programme.domain.Category;
import org.commended.shared.picture.MarkGrid;
import org.commended.shared.web.Brand;
import org.commended.shared.web.Form;
import org.commended.shared.web.Page;

/**
 * Who is connected with what in an edition.
 *
 * @param kinds those that came up, to narrow the page by
 * @param form what it is narrowed by
 * @param untold how many entries are kept from whoever looks
 */
public record ConflictMapPage(Programmes.Whole whole, List<Part> parts, List<ConflictKind> kinds, Form form, int untold)
        implements Page {

    public ConflictMapPage {
        parts = List.copyOf(parts);
        kinds = List.copyOf(kinds);
    }

    /**
     * One category.
     *
     * @param rows a judge each, with a square for each entry in the order of their references
     */
    public record Part(Category category, int judges, int entries, List<Noticed> noticed, List<MarkGrid.Row> rows) {

        public Part {
            noticed = List.copyOf(noticed);
            rows = List.copyOf(rows);
        }

        public List<Noticed> of(State state) {
            return noticed.stream().filter(one -> one.state() == state).toList();
        }
    }

    @Override
    public Brand brand() {
        return whole.organiser().brand();
    }

    public String href() {
        return whole.desk() + "/judging/conflicts";
    }

    public String kind() {
        return form.text("kind");
    }

    public int count(State state) {
        return parts.stream().mapToInt(part -> part.of(state).size()).sum();
    }

    /** Whether anybody judges anything, so that there was something to compare. */
    public boolean isCompared() {
        return parts.stream().anyMatch(part -> part.judges() > 0 && part.entries() > 0);
    }
}
