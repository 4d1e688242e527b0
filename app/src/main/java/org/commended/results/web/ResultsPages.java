package org.commended.results.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.commended.entry.Entries;
import org.commended.entry.domain.Entry;
import org.commended.panel.Panels;
import org.commended.programme.Programmes;
import org.commended.programme.domain.Category;
import org.commended.results.domain.Announcement;
import org.commended.results.domain.DecisionKind;
import org.commended.results.domain.Decisions;
import org.commended.results.domain.Decisions.Filed;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.commended.shared.web.Form;
import org.springframework.stereotype.Component;

/** Gathers how the results of an edition stand, in a few queries however many categories. */
@Component
class ResultsPages {

    private final Programmes programmes;
    private final Decisions decisions;
    private final Panels panels;
    private final Entries entries;

    ResultsPages(Programmes programmes, Decisions decisions, Panels panels, Entries entries) {
        this.programmes = programmes;
        this.panels = panels;
        this.entries = entries;
        this.decisions = decisions;
    }

    ResultsPage page(EditionId edition, PersonId viewer, Form form, Instant now) {
        List<Filed> filed = decisions.list(edition);
        List<Category> categories = programmes.listCategories(edition);
        Set<CategoryId> aside = standsAside(edition, viewer);
        return new ResultsPage(
                programmes.getWhole(edition),
                categories.stream()
                        .map(category -> row(category, new Looking(filed, viewer, now)))
                        .map(row -> aside.contains(row.category().id()) ? row.withoutCounts() : row)
                        .toList(),
                ahead(filed, categories, now),
                form);
    }

    /** Where an entry is kept from the viewer, how many a decision names is nothing for them either. */
    private Set<CategoryId> standsAside(EditionId edition, PersonId viewer) {
        List<EntryId> kept = panels.listBarred(edition).getOrDefault(viewer, List.of());
        return entries.list(kept).stream().map(Entry::category).collect(toSet());
    }

    /** Who looks at what, and when. */
    private record Looking(List<Filed> filed, PersonId viewer, Instant now) {

        SealState state(Filed one) {
            return SealState.of(one.decision(), one.announcement().orElse(null), viewer, now);
        }
    }

    private static ResultsPage.Row row(Category category, Looking looking) {
        return new ResultsPage.Row(
                category,
                cell(category.id(), DecisionKind.SHORTLIST, looking),
                cell(category.id(), DecisionKind.RESULT, looking));
    }

    private static ResultsPage.Cell cell(CategoryId category, DecisionKind kind, Looking looking) {
        Optional<Filed> found = looking.filed().stream()
                .filter(one -> one.decision().staged().category().equals(category))
                .filter(one -> one.decision().staged().kind() == kind)
                .findFirst();
        return found.map(one -> new ResultsPage.Cell(
                        kind,
                        looking.state(one),
                        one.decision().staged().id().toString(),
                        one.decision().staged().lines().size(),
                        one.announcement().orElse(null)))
                .orElse(new ResultsPage.Cell(kind, SealState.UNDECIDED, null, 0, null));
    }

    private static List<ResultsPage.Ahead> ahead(List<Filed> filed, List<Category> categories, Instant now) {
        Map<UUID, List<Filed>> waiting = filed.stream()
                .filter(one -> one.announcement().isPresent()
                        && !one.announcement().get().hasOpened(now))
                .collect(groupingBy(one -> one.announcement().get().id()));
        return waiting.values().stream()
                .map(covered -> new ResultsPage.Ahead(announcement(covered), names(covered, categories)))
                .toList();
    }

    private static Announcement announcement(List<Filed> covered) {
        return covered.getFirst().announcement().orElseThrow();
    }

    private static List<String> names(List<Filed> covered, List<Category> categories) {
        return categories.stream()
                .filter(category -> covered.stream()
                        .anyMatch(one -> one.decision().staged().category().equals(category.id())))
                .map(Category::name)
                .toList();
    }
}
