package org.commended.entry.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commended.entry.Entries;
import org.commended.entry.domain.Entry;
import org.commended.entry.domain.Move;
import org.commended.entry.domain.Moves;
import org.commended.programme.Programmes;
import org.commended.programme.domain.Category;
import org.commended.programme.domain.Edition;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;
import org.commended.shared.EntryId;
import org.commended.shared.Viewer;
import org.commended.shared.web.MyWork;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The entries a person writes, under their editions with the deadline. */
@Component
class EntriesOfMine implements MyWork {

    private static final int PLACE = 300;

    private final Entries entries;
    private final Moves moves;
    private final Programmes programmes;

    EntriesOfMine(Entries entries, Moves moves, Programmes programmes) {
        this.entries = entries;
        this.moves = moves;
        this.programmes = programmes;
    }

    @Override
    public List<Section> of(Viewer viewer, Instant now) {
        List<Entry> mine = entries.listWrittenBy(viewer.id());
        if (mine.isEmpty()) return List.of();
        Map<EditionId, List<Entry>> byEdition = mine.stream().collect(Collectors.groupingBy(Entry::edition));
        Map<CategoryId, Category> categories =
                programmes
                        .listCategories(
                                mine.stream().map(Entry::category).distinct().toList())
                        .stream()
                        .collect(Collectors.toMap(Category::id, Function.identity()));
        Set<EntryId> asked = moves.listWaiting(mine.stream().map(Entry::id).toList()).stream()
                .map(Move::entry)
                .collect(Collectors.toSet());
        var known = new Known(categories, asked);
        List<Section> sections = programmes.listEditions(byEdition.keySet()).stream()
                .map(edition -> section(edition, byEdition.getOrDefault(edition.id(), List.of()), known, now))
                .toList();
        return withHandOver(sections);
    }

    /** The way for somebody who leaves stands once, under the last. */
    private static List<Section> withHandOver(List<Section> sections) {
        if (sections.isEmpty()) return sections;
        List<Section> all = new ArrayList<>(sections);
        Section last = all.removeLast();
        var link = new Link(Said.of("entry.handOn.title"), "/entries/hand-over");
        all.add(new Section(last.place(), last.heading(), last.note(), last.items(), List.of(link)));
        return all;
    }

    /** @param asked entries whose writers are asked whether they may move */
    private record Known(Map<CategoryId, Category> categories, Set<EntryId> asked) {}

    private static Section section(Edition edition, List<Entry> mine, Known known, Instant now) {
        List<Item> items = mine.stream().map(entry -> item(entry, known)).toList();
        return new Section(PLACE, Said.of("entry.my.heading", edition.name()), note(edition, now), items);
    }

    private static @Nullable Said note(Edition edition, Instant now) {
        Instant closes = edition.window().closesAt();
        return closes == null || !now.isBefore(closes)
                ? null
                : Said.of("entry.my.closes", closes.atZone(edition.zone()));
    }

    private static Item item(Entry entry, Known known) {
        Category category = known.categories().get(entry.category());
        String standing = known.asked().contains(entry.id())
                ? "asked"
                : entry.hasUnsentChanges() && entry.standing().isJudged()
                        ? "changed"
                        : entry.standing().name();
        Said about = category == null ? null : Said.of("entry.my.about", category.name(), entry.reference());
        return new Item(
                entry.title(),
                "/entries/" + entry.id(),
                about,
                Said.of("entry.my." + standing.toLowerCase(Locale.ROOT)),
                css(standing));
    }

    private static String css(String standing) {
        return switch (standing) {
            case "SUBMITTED", "ELIGIBLE" -> "done";
            case "changed", "asked" -> "warn";
            case "RULED_OUT" -> "stop";
            default -> "";
        };
    }
}
