package org.commended.site.feeds;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commended.entry.domain.EntryOrganisation;
import org.commended.programme.Programmes;
import org.commended.programme.Programmes.Whole;
import org.commended.programme.domain.AwardLevel;
import org.commended.programme.domain.Category;
import org.commended.results.Announced;
import org.commended.results.domain.AnnouncedDecision;
import org.commended.results.domain.DecisionKind;
import org.commended.results.domain.PublishedLine;
import org.commended.shared.CategoryId;
import org.commended.shared.database.Published;
import org.commended.shared.web.Languages;
import org.commended.shared.web.Settings;
import org.commended.shared.web.Texts;
import org.commended.site.feeds.AtomFeed.Head;
import org.commended.site.feeds.AtomFeed.Item;
import org.springframework.stereotype.Component;

/** What became public of an edition, latest first: the edition itself, its shortlists, its results. */
@Component
class EditionFeed {

    private final Programmes programmes;
    private final Announced announced;
    private final Settings settings;
    private final Texts texts;

    EditionFeed(@Published Programmes programmes, Announced announced, Settings settings, Languages languages) {
        this.programmes = programmes;
        this.announced = announced;
        this.settings = settings;
        this.texts = languages.english();
    }

    String write(Whole whole) {
        List<Item> items = items(whole);
        String page = settings.baseUrl() + whole.address();
        String id = "urn:uuid:" + whole.edition().id();
        Head head = new Head(id, whole.edition().name(), whole.organiser().name(), page + "/feed.atom", page);
        return AtomFeed.write(head, items, items.getFirst().at());
    }

    private List<Item> items(Whole whole) {
        Map<CategoryId, Category> categories = programmes
                .listCategories(whole.edition().id())
                .stream()
                .collect(Collectors.toMap(Category::id, Function.identity()));
        List<PublishedLine> results = announced.listLines(whole.edition().id(), DecisionKind.RESULT);
        List<Item> items = new ArrayList<>();
        for (AnnouncedDecision decision :
                announced.listDecisions(whole.edition().id())) {
            Category category = categories.get(decision.category());
            if (category != null) items.add(item(whole, category, decision, results));
        }
        items.sort(Comparator.comparing(Item::at).reversed().thenComparing(Item::title));
        items.add(opened(whole));
        return items;
    }

    private Item opened(Whole whole) {
        Instant since = whole.edition().publicSince();
        String address = settings.baseUrl() + whole.address();
        String id = "urn:uuid:" + whole.edition().id();
        return new Item(id + "#public", whole.edition().name(), "", address, since == null ? Instant.EPOCH : since);
    }

    private Item item(Whole whole, Category category, AnnouncedDecision decision, List<PublishedLine> results) {
        boolean result = decision.kind() == DecisionKind.RESULT;
        String title = texts.get(result ? "site.feed.result" : "site.feed.shortlist", category.name());
        String page = result ? "/winners#" : "/shortlist#";
        return new Item(
                "urn:uuid:" + decision.id(),
                title,
                result ? said(whole, decision, results) : "",
                settings.baseUrl() + whole.address() + page + category.slug(),
                decision.openedAt());
    }

    private String said(Whole whole, AnnouncedDecision decision, List<PublishedLine> results) {
        if (decision.noAward()) return texts.get("published.noAward");
        return results.stream()
                .filter(line -> line.entry().category().equals(decision.category()))
                .map(line -> said(whole, line))
                .collect(Collectors.joining("; "));
    }

    private String said(Whole whole, PublishedLine line) {
        String level = line.level() == null
                ? ""
                : whole.edition().findLevel(line.level()).map(AwardLevel::name).orElse("");
        List<String> names =
                line.entry().entrants().stream().map(EntryOrganisation::name).toList();
        String who = names.isEmpty() ? "" : " (" + texts.counts().list(names) + ")";
        return level + ": " + line.entry().title() + who;
    }
}
