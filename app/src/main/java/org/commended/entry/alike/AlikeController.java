package org.commended.entry.alike;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.commended.entry.Entries;
import org.commended.entry.KeptEntries;
import org.commended.entry.domain.Entry;
import org.commended.programme.Programmes;
import org.commended.programme.domain.Category;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;
import org.commended.shared.EntryId;
import org.commended.shared.Viewer;
import org.commended.shared.web.Access;
import org.commended.shared.web.AllowedTo;
import org.commended.shared.web.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Entries that look like the same project. */
@RestController
class AlikeController {

    private final Programmes programmes;
    private final Entries entries;
    private final AlikePairs pairs;
    private final KeptEntries kept;

    AlikeController(Programmes programmes, Entries entries, AlikePairs pairs, KeptEntries kept) {
        this.programmes = programmes;
        this.entries = entries;
        this.pairs = pairs;
        this.kept = kept;
    }

    /** A pair of which one is kept from the viewer is left out whole: what the other is like would tell of it. */
    @GetMapping("/manage/{organiser}/editions/{edition}/entries/alike")
    @AllowedTo(Access.ORGANISER)
    Page show(@PathVariable String edition, Viewer viewer) {
        Programmes.Whole whole = programmes.getWhole(EditionId.of(edition));
        EditionId id = whole.edition().id();
        Set<EntryId> hidden = kept.listKept(id, viewer.id());
        List<AlikePair> seen = pairs.list(id).stream()
                .filter(pair -> !hidden.contains(pair.one()) && !hidden.contains(pair.other()))
                .toList();
        Map<EntryId, Entry> told =
                entries
                        .list(seen.stream()
                                .flatMap(pair -> Stream.of(pair.one(), pair.other()))
                                .distinct()
                                .toList())
                        .stream()
                        .collect(toMap(Entry::id, Function.identity()));
        Map<CategoryId, String> categories =
                programmes.listCategories(id).stream().collect(toMap(Category::id, Category::name));
        return AlikePage.of(whole, seen, told, categories);
    }
}
