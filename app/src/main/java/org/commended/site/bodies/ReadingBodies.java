package org.commended.site.bodies;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.commended.engine.names.Body;
import org.commended.engine.names.BodyId;
import org.commended.engine.names.BodySearch;
import org.commended.engine.names.Register;
import org.commended.programme.Programmes;
import org.commended.programme.Programmes.Whole;
import org.commended.programme.domain.AwardLevel;
import org.commended.programme.domain.Category;
import org.commended.results.Announced;
import org.commended.results.domain.PublishedLine;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;
import org.commended.shared.EntryId;
import org.commended.shared.NotFound;
import org.commended.shared.database.Published;
import org.commended.site.bodies.OrganisationPage.Year;
import org.commended.site.bodies.OrganisationsPage.Honoured;
import org.springframework.stereotype.Component;

/** Looks bodies up in the register and gathers their honours, in a fixed number of queries. */
@Component
class ReadingBodies {

    private static final int MOST_HITS = 30;
    private static final int MOST_HONOURED = 24;

    private final Register register = Register.shipped();
    private final BodySearch search = new BodySearch(register);
    private final Programmes programmes;
    private final Announced announced;

    ReadingBodies(@Published Programmes programmes, Announced announced) {
        this.programmes = programmes;
        this.announced = announced;
    }

    OrganisationsPage search(String typed, LocalDate today) {
        if (!typed.isEmpty()) return new OrganisationsPage(typed, search.search(typed, today, MOST_HITS), List.of());
        List<Honoured> honoured = announced.countHonours(MOST_HONOURED).entrySet().stream()
                .flatMap(one -> register.find(one.getKey()).stream().map(body -> new Honoured(body, one.getValue())))
                .toList();
        return new OrganisationsPage("", List.of(), honoured);
    }

    OrganisationPage page(String slug) {
        Body body = register.findBySlug(slug).orElseThrow(NotFound::new);
        BodyId id = body.id();
        return new OrganisationPage(
                body,
                register.listPredecessors(id),
                register.listSuccessors(id),
                register.listFutureChanges(id),
                years(honours(announced.listHonours(id))));
    }

    private static List<Year> years(List<BodyHonour> honours) {
        Map<Integer, List<BodyHonour>> byYear =
                honours.stream().collect(groupingBy(BodyHonour::year, TreeMap::new, toList()));
        return byYear.entrySet().stream()
                .map(year -> new Year(year.getKey(), ordered(year.getValue())))
                .sorted(Comparator.comparing(Year::year).reversed())
                .toList();
    }

    private static List<BodyHonour> ordered(List<BodyHonour> honours) {
        return honours.stream()
                .sorted(Comparator.comparing(BodyHonour::order)
                        .thenComparing(honour -> honour.entry().title()))
                .toList();
    }

    private List<BodyHonour> honours(List<PublishedLine> lines) {
        Collection<PublishedLine> highest = highest(lines).values();
        Map<EditionId, Whole> wholes = programmes
                .listWholes(distinct(highest, line -> line.entry().edition()))
                .stream()
                .collect(toMap(whole -> whole.edition().id(), Function.identity()));
        Map<CategoryId, Category> categories =
                programmes.listCategories(distinct(highest, line -> line.entry().category())).stream()
                        .collect(toMap(Category::id, Function.identity()));
        return highest.stream()
                .flatMap(line -> honour(
                        wholes.get(line.entry().edition()),
                        categories.get(line.entry().category()),
                        line))
                .toList();
    }

    /** Of an entry that was on the shortlist and then won, only what it won. */
    private static Map<EntryId, PublishedLine> highest(List<PublishedLine> lines) {
        Map<EntryId, PublishedLine> highest = new LinkedHashMap<>();
        for (PublishedLine line : lines) {
            highest.merge(line.entry().id(), line, (one, other) -> one.level() != null ? one : other);
        }
        return highest;
    }

    private static <T> List<T> distinct(Collection<PublishedLine> lines, Function<PublishedLine, T> what) {
        return lines.stream().map(what).distinct().toList();
    }

    private static Stream<BodyHonour> honour(
            @org.jspecify.annotations.Nullable Whole whole,
            @org.jspecify.annotations.Nullable Category category,
            PublishedLine line) {
        if (whole == null || category == null) return Stream.empty();
        AwardLevel level = line.level() == null
                ? null
                : whole.edition().findLevel(line.level()).orElse(null);
        return Stream.of(new BodyHonour(whole, category, line, level));
    }
}
