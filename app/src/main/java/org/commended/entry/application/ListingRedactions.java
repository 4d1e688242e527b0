package org.commended.entry.application;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.commended.entry.Entries;
import org.commended.entry.domain.Entry;
import org.commended.entry.domain.Redaction;
import org.commended.entry.domain.Redactions;
import org.commended.programme.Programmes;
import org.commended.programme.Programmes.Whole;
import org.commended.programme.domain.Category;
import org.commended.shared.CategoryId;
import org.commended.shared.EntryId;
import org.commended.shared.Viewer;
import org.springframework.stereotype.Component;

/** What of an edition's entries has been gone through for judges who read no names, and what has not. */
@Component
public class ListingRedactions {

    private final Programmes programmes;
    private final Entries entries;
    private final Redactions redactions;
    private final DeskRights rights;

    ListingRedactions(Programmes programmes, Entries entries, Redactions redactions, DeskRights rights) {
        this.programmes = programmes;
        this.entries = entries;
        this.redactions = redactions;
        this.rights = rights;
    }

    /** @param lines by reference */
    public record Hidden(Category category, List<Line> lines) {

        public long left() {
            return lines.stream().filter(line -> !line.done()).count();
        }
    }

    /** @param kept whether the entry is kept from the viewer, who then reads its reference alone */
    public record Line(Entry entry, boolean done, boolean kept) {}

    /** The categories of an edition that are judged without names. */
    public List<Hidden> list(Whole whole, Viewer viewer) {
        List<Category> hidden = programmes.listCategories(whole.edition().id()).stream()
                .filter(Category::isAnonymous)
                .toList();
        if (hidden.isEmpty()) return List.of();
        List<Entry> judged = entries.list(whole.edition().id()).stream()
                .filter(entry -> entry.standing().isJudged())
                .sorted(Comparator.comparing(Entry::reference))
                .toList();
        Map<EntryId, Redaction> made =
                redactions.list(judged.stream().map(Entry::id).toList());
        Set<EntryId> kept = rights.listKept(whole.edition().id(), viewer);
        Map<CategoryId, List<Line>> lines = judged.stream()
                .collect(Collectors.groupingBy(
                        Entry::category,
                        Collectors.mapping(
                                entry -> new Line(entry, made.containsKey(entry.id()), kept.contains(entry.id())),
                                Collectors.toList())));
        return hidden.stream()
                .map(category -> new Hidden(category, lines.getOrDefault(category.id(), List.of())))
                .toList();
    }
}
