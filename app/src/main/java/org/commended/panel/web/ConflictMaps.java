package org.commended.panel.web;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.commended.entry.Entries;
import org.commended.entry.KeptEntries;
import org.commended.entry.domain.Entry;
import org.commended.panel.PanelMember;
import org.commended.panel.Panels;
import org.commended.panel.domain.Conflict;
import org.commended.panel.domain.ConflictKind;
import org.commended.panel.domain.Conflicts;
import org.commended.programme.Programmes;
import org.commended.programme.domain.Category;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.commended.shared.Viewer;
import org.commended.shared.picture.MarkGrid;
import org.commended.shared.picture.MarkGrid.Mark;
import org.commended.shared.web.Form;
import org.springframework.stereotype.Component;

/** Gathers the map of an edition's conflicts, in as many queries for twenty categories as for one. */
@Component
class ConflictMaps {

    private final Programmes programmes;
    private final Entries entries;
    private final Panels panels;
    private final Conflicts conflicts;
    private final KeptEntries kept;
    private final NoticedConflicts noticed;

    ConflictMaps(
            Programmes programmes,
            Entries entries,
            Panels panels,
            Conflicts conflicts,
            KeptEntries kept,
            NoticedConflicts noticed) {
        this.programmes = programmes;
        this.entries = entries;
        this.panels = panels;
        this.conflicts = conflicts;
        this.kept = kept;
        this.noticed = noticed;
    }

    ConflictMapPage page(EditionId edition, Form form, Viewer viewer) {
        Map<EntryId, Entry> all = new HashMap<>();
        entries.list(edition).forEach(entry -> all.put(entry.id(), entry));
        Map<CategoryId, List<PanelMember>> judges =
                panels.list(edition).stream().collect(groupingBy(PanelMember::category));
        List<Conflict> ever = noticed.told(conflicts.list(edition), viewer);
        List<Conflict> known = ever.stream()
                .filter(one -> isAskedFor(one.kind(), form) && sits(one, all, judges))
                .toList();
        Set<EntryId> untold = kept.listKept(edition, viewer.id());
        Map<CategoryId, List<Noticed>> told = noticed.list(edition, known, viewer).stream()
                .collect(groupingBy(one -> category(all, one.conflict().entry())));
        Grid grid = new Grid(marks(known), untold);
        List<ConflictMapPage.Part> parts = programmes.listCategories(edition).stream()
                .map(category -> part(
                        category,
                        judges.getOrDefault(category.id(), List.of()),
                        pile(all, category),
                        told.getOrDefault(category.id(), List.of()),
                        grid))
                .toList();
        return new ConflictMapPage(programmes.getWhole(edition), parts, kinds(ever, untold), form, untold.size());
    }

    private static boolean isAskedFor(ConflictKind kind, Form form) {
        return !form.has("kind") || form.text("kind").equals(kind.word());
    }

    /** Of somebody who left a panel nothing is to be decided any more. */
    private static boolean sits(Conflict one, Map<EntryId, Entry> all, Map<CategoryId, List<PanelMember>> judges) {
        return judges.getOrDefault(category(all, one.entry()), List.of()).stream()
                .anyMatch(member -> member.person().equals(one.judge()));
    }

    private static CategoryId category(Map<EntryId, Entry> all, EntryId entry) {
        return Objects.requireNonNull(all.get(entry)).category();
    }

    private static List<Entry> pile(Map<EntryId, Entry> all, Category category) {
        return all.values().stream()
                .filter(entry -> entry.category().equals(category.id())
                        && entry.standing().isJudged())
                .sorted(comparing(Entry::reference))
                .toList();
    }

    private static List<ConflictKind> kinds(List<Conflict> ever, Set<EntryId> untold) {
        return ever.stream()
                .filter(one -> !untold.contains(one.entry()))
                .map(Conflict::kind)
                .distinct()
                .sorted()
                .toList();
    }

    private static ConflictMapPage.Part part(
            Category category, List<PanelMember> judges, List<Entry> pile, List<Noticed> told, Grid grid) {
        List<MarkGrid.Row> rows = judges.stream()
                .map(judge -> new MarkGrid.Row(
                        judge.name(),
                        pile.stream()
                                .map(entry -> grid.mark(judge.person(), entry.id()))
                                .toList()))
                .toList();
        return new ConflictMapPage.Part(category, judges.size(), pile.size(), told, rows);
    }

    private static Map<String, Mark> marks(List<Conflict> known) {
        Map<String, Mark> marks = new HashMap<>();
        known.forEach(one -> marks.merge(Grid.key(one.judge(), one.entry()), mark(one), ConflictMaps::graver));
        return marks;
    }

    private static Mark mark(Conflict one) {
        return switch (Noticed.stateOf(one)) {
            case BARS -> Mark.BARS;
            case LOOK -> Mark.LOOK;
            case SETTLED -> one.dismissal() == null ? Mark.FREE : Mark.SETTLED;
        };
    }

    private static Mark graver(Mark one, Mark other) {
        List<Mark> order = List.of(Mark.BARS, Mark.LOOK, Mark.SETTLED, Mark.FREE);
        return order.indexOf(one) < order.indexOf(other) ? one : other;
    }

    private record Grid(Map<String, Mark> marks, Set<EntryId> untold) {

        static String key(PersonId judge, EntryId entry) {
            return judge + " " + entry;
        }

        Mark mark(PersonId judge, EntryId entry) {
            return untold.contains(entry) ? Mark.UNTOLD : marks.getOrDefault(key(judge, entry), Mark.FREE);
        }
    }
}
