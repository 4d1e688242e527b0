package org.commended.site.edition;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.commended.programme.Programmes;
import org.commended.programme.Programmes.Whole;
import org.commended.programme.domain.Category;
import org.commended.programme.domain.Edition;
import org.commended.results.Announced;
import org.commended.results.domain.PublishedTally;
import org.commended.shared.EditionId;
import org.commended.shared.NotFound;
import org.commended.shared.database.Published;
import org.commended.shared.web.Form;
import org.springframework.stereotype.Component;

/** Gathers what an edition's pages show, in a fixed number of queries. */
@Component
public class ReadingEditions {

    private final Programmes programmes;
    private final Announced announced;
    private final JdbcJudges judges;

    ReadingEditions(@Published Programmes programmes, Announced announced, JdbcJudges judges) {
        this.programmes = programmes;
        this.announced = announced;
        this.judges = judges;
    }

    public EditionPage page(Whole whole, Form notice, Instant now) {
        List<Edition> editions = programmes.listEditions(whole.programme().id());
        List<Category> categories = programmes.listCategories(whole.edition().id());
        Map<EditionId, PublishedTally> tallies =
                announced.tally(editions.stream().map(Edition::id).toList());
        PublishedTally tally = tallies.getOrDefault(
                whole.edition().id(), PublishedTally.none(whole.edition().id()));
        Stand stand = Stand.of(whole.edition(), tally, now);
        return new EditionPage(
                whole,
                categories,
                tally,
                stand,
                Stop.listOf(whole.edition(), now),
                JudgingSteps.of(categories, tally.imported() || stand == Stand.OVER),
                judges.list(whole.edition().id()),
                others(whole, editions, tallies, now),
                notice);
    }

    private static List<Shown> others(
            Whole whole, List<Edition> editions, Map<EditionId, PublishedTally> tallies, Instant now) {
        return editions.stream()
                .filter(edition -> !edition.id().equals(whole.edition().id()))
                .map(edition -> Shown.of(new Whole(whole.organiser(), whole.programme(), edition), tallies, now))
                .sorted(Shown.LATEST_FIRST)
                .toList();
    }

    CategoryPage category(Whole whole, String slug, Instant now) {
        EditionId edition = whole.edition().id();
        Category category = programmes.findCategory(edition, slug).orElseThrow(NotFound::new);
        PublishedTally tally = announced.tally(List.of(edition)).getOrDefault(edition, PublishedTally.none(edition));
        return new CategoryPage(
                whole,
                category,
                Stand.of(whole.edition(), tally, now),
                announced.listDecisions(edition).stream()
                        .filter(decision -> decision.category().equals(category.id()))
                        .toList(),
                judges.list(category.id()));
    }

    public SponsorsPage sponsors(Whole whole, Form enquiry) {
        return new SponsorsPage(whole, programmes.listCategories(whole.edition().id()), enquiry);
    }
}
