package org.commended.panel.application;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.commended.entry.Entries;
import org.commended.entry.domain.Entry;
import org.commended.panel.ConflictSearch;
import org.commended.panel.domain.Seat;
import org.commended.panel.domain.Seats;
import org.commended.people.People;
import org.commended.people.Person;
import org.commended.programme.Programmes;
import org.commended.programme.domain.Category;
import org.commended.programme.domain.Edition;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks for conflicts unasked, as often as anything changes; what is known already is not found twice. */
@Component
class FindingConflicts implements ConflictSearch {

    private final Programmes programmes;
    private final Entries entries;
    private final Seats seats;
    private final People people;
    private final EntryConnections connections;
    private final ComparingAll comparing;

    FindingConflicts(
            Programmes programmes,
            Entries entries,
            Seats seats,
            People people,
            EntryConnections connections,
            ComparingAll comparing) {
        this.programmes = programmes;
        this.entries = entries;
        this.seats = seats;
        this.people = people;
        this.connections = connections;
        this.comparing = comparing;
    }

    @Override
    @Transactional
    public void search(CategoryId category, Instant now) {
        search(category, presentSeats(category), entries.listStanding(category), now);
    }

    @Override
    @Transactional
    public void search(EditionId edition, Instant now) {
        List<Seat> judges = seats.list(edition).stream().filter(Seat::isPresent).toList();
        List<Entry> judged = entries.list(edition).stream()
                .filter(entry -> entry.standing().isJudged())
                .toList();
        search(programmes.getEdition(edition), programmes.listCategories(edition), judges, judged, now);
    }

    /** Between one entry and all its judges. */
    @Transactional
    public void search(EntryId id, Instant now) {
        Entry entry = entries.get(id);
        if (!entry.standing().isJudged()) return;
        search(entry.category(), presentSeats(entry.category()), List.of(entry), now);
    }

    /** Between one judge and all entries of the category. */
    @Transactional
    public void search(Seat seat, Instant now) {
        search(seat.category(), List.of(seat), entries.listStanding(seat.category()), now);
    }

    private List<Seat> presentSeats(CategoryId category) {
        return seats.list(category).stream().filter(Seat::isPresent).toList();
    }

    private void search(CategoryId id, List<Seat> judges, List<Entry> judged, Instant now) {
        Category category = programmes.getCategory(id);
        search(programmes.getEdition(category.edition()), List.of(category), judges, judged, now);
    }

    private void search(
            Edition edition, List<Category> categories, List<Seat> judges, List<Entry> judged, Instant now) {
        if (judges.isEmpty() || judged.isEmpty()) return;
        List<Entry> whole = entries.withEveryOrganisation(judged);
        List<PersonId> persons = judges.stream().map(Seat::person).distinct().toList();
        Around around = connections.around(edition, persons, now);
        Map<PersonId, Person> known = people.list(persons).stream().collect(toMap(Person::id, Function.identity()));
        Map<CategoryId, List<Seat>> panels = judges.stream().collect(groupingBy(Seat::category));
        Map<CategoryId, List<Entry>> piles = whole.stream().collect(groupingBy(Entry::category));
        comparing.compare(
                categories.stream()
                        .map(category -> new ComparingAll.Pile(
                                category,
                                panels.getOrDefault(category.id(), List.of()).stream()
                                        .flatMap(seat -> Stream.ofNullable(known.get(seat.person()))
                                                .map(person -> connections.judge(person, seat.worksFor(), around)))
                                        .toList(),
                                connections.of(
                                        category, piles.getOrDefault(category.id(), List.of()), edition, around)))
                        .toList(),
                now);
    }
}
