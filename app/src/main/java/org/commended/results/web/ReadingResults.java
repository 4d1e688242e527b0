package org.commended.results.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.commended.programme.Programmes;
import org.commended.programme.Programmes.Whole;
import org.commended.programme.domain.Category;
import org.commended.programme.domain.Sponsor;
import org.commended.results.Announced;
import org.commended.results.domain.AnnouncedDecision;
import org.commended.results.domain.DecisionKind;
import org.commended.results.domain.PublishedLine;
import org.commended.results.web.LocksPage.Lock;
import org.commended.results.web.ShortlistPage.Group;
import org.commended.shared.CategoryId;
import org.commended.shared.NotFound;
import org.commended.shared.database.Published;
import org.springframework.stereotype.Component;

/** Gathers what the public pages of results show, in a fixed number of queries. */
@Component
class ReadingResults {

    private final Programmes programmes;
    private final Announced announced;

    ReadingResults(@Published Programmes programmes, Announced announced) {
        this.programmes = programmes;
        this.announced = announced;
    }

    ShortlistPage shortlist(Whole whole) {
        Map<CategoryId, List<PublishedLine>> lines = lines(whole, DecisionKind.SHORTLIST);
        List<Group> groups = programmes.listCategories(whole.edition().id()).stream()
                .filter(category -> lines.containsKey(category.id()))
                .map(category -> new Group(category, sponsor(whole, category), of(lines, category)))
                .toList();
        return new ShortlistPage(whole, groups);
    }

    private static List<PublishedLine> of(Map<CategoryId, List<PublishedLine>> lines, Category category) {
        return lines.getOrDefault(category.id(), List.of());
    }

    private static @org.jspecify.annotations.Nullable Sponsor sponsor(Whole whole, Category category) {
        String id = category.details().sponsor();
        return id == null ? null : whole.edition().findSponsor(id).orElse(null);
    }

    private Map<CategoryId, List<PublishedLine>> lines(Whole whole, DecisionKind kind) {
        return announced.listLines(whole.edition().id(), kind).stream()
                .collect(groupingBy(line -> line.entry().category()));
    }

    WinnersPage winners(Whole whole) {
        Map<CategoryId, AnnouncedDecision> decisions = announced
                .listDecisions(whole.edition().id())
                .stream()
                .filter(decision -> decision.kind() == DecisionKind.RESULT)
                .collect(toMap(AnnouncedDecision::category, Function.identity()));
        Map<CategoryId, List<PublishedLine>> lines = lines(whole, DecisionKind.RESULT);
        Map<Boolean, List<Category>> known = programmes
                .listCategories(whole.edition().id())
                .stream()
                .collect(java.util.stream.Collectors.partitioningBy(category -> decisions.containsKey(category.id())));
        List<Spread> spreads = known.getOrDefault(true, List.of()).stream()
                .map(category -> spread(whole, category, decisions, of(lines, category)))
                .toList();
        return new WinnersPage(whole, spreads, known.getOrDefault(false, List.of()));
    }

    private static Spread spread(
            Whole whole, Category category, Map<CategoryId, AnnouncedDecision> decisions, List<PublishedLine> lines) {
        AnnouncedDecision decision = decisions.get(category.id());
        if (decision == null) throw new IllegalStateException("No decision of " + category.id());
        return Spread.of(whole.edition(), category, decision, lines);
    }

    PublishedEntryPage entry(Whole whole, String category, String entry) {
        Category of = category(whole, category);
        List<PublishedLine> lines = announced.listLines(of.id(), entry);
        if (lines.isEmpty()) throw new NotFound();
        return new PublishedEntryPage(whole, of, lines);
    }

    private Category category(Whole whole, String slug) {
        return programmes.findCategory(whole.edition().id(), slug).orElseThrow(NotFound::new);
    }

    LocksPage locks(Whole whole) {
        Map<CategoryId, Category> categories = programmes
                .listCategories(whole.edition().id())
                .stream()
                .collect(toMap(Category::id, Function.identity()));
        List<Lock> locks = announced.listSeals(whole.edition().id()).stream()
                .flatMap(seal -> java.util.stream.Stream.ofNullable(categories.get(seal.category()))
                        .map(category -> new Lock(category, seal)))
                .sorted(java.util.Comparator.comparing(
                                (Lock lock) -> lock.category().position())
                        .thenComparing(lock -> lock.seal().kind()))
                .toList();
        return new LocksPage(whole, locks);
    }

    byte[] locked(Whole whole, String category, DecisionKind kind) {
        return announced.findLocked(category(whole, category).id(), kind).orElseThrow(NotFound::new);
    }
}
