package org.commended.entry.alike;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.commended.entry.domain.Entry;
import org.commended.entry.domain.EntryOrganisation;
import org.commended.programme.Programmes.Whole;
import org.commended.shared.CategoryId;
import org.commended.shared.EntryId;
import org.commended.shared.web.Brand;
import org.commended.shared.web.Page;

/** Pairs of entries that look like the same project, the likest first. */
public record AlikePage(Whole whole, List<Row> rows) implements Page {

    public AlikePage {
        rows = List.copyOf(rows);
    }

    /** @param why the word of the text that says what makes them alike */
    public record Row(Side one, Side other, int percent, String why, String shared) {

        public List<Side> sides() {
            return List.of(one, other);
        }
    }

    /** One of the two. */
    public record Side(String title, String href, String category, String organisations, String reference) {}

    static AlikePage of(
            Whole whole, List<AlikePair> pairs, Map<EntryId, Entry> told, Map<CategoryId, String> categories) {
        String desk = whole.desk() + "/entries/";
        return new AlikePage(
                whole,
                pairs.stream()
                        .filter(pair -> told.containsKey(pair.one()) && told.containsKey(pair.other()))
                        .map(pair -> new Row(
                                side(Objects.requireNonNull(told.get(pair.one())), desk, categories),
                                side(Objects.requireNonNull(told.get(pair.other())), desk, categories),
                                pair.percent(),
                                pair.why().name(),
                                String.join(", ", pair.shared())))
                        .toList());
    }

    private static Side side(Entry entry, String desk, Map<CategoryId, String> categories) {
        return new Side(
                entry.title(),
                desk + entry.id(),
                categories.getOrDefault(entry.category(), ""),
                entry.organisations().stream().map(EntryOrganisation::name).collect(joining(", ")),
                entry.reference());
    }

    @Override
    public Brand brand() {
        return whole.organiser().brand();
    }
}
