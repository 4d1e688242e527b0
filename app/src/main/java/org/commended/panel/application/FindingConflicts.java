package org.commended.panel.application;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.commended.entry.Entries;
import org.commended.entry.domain.Entry;
import org.commended.panel.ConflictSearch;
import org.commended.panel.domain.Changes;
import org.commended.panel.domain.Conflict;
import org.commended.panel.domain.ConflictPolicy;
import org.commended.panel.domain.Conflicts;
import org.commended.panel.domain.EntryTies;
import org.commended.panel.domain.JudgeTies;
import org.commended.panel.domain.Seat;
import org.commended.panel.domain.Seats;
import org.commended.people.People;
import org.commended.programme.Programmes;
import org.commended.programme.domain.Category;
import org.commended.shared.CategoryId;
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
    private final Conflicts conflicts;
    private final EntryConnections connections;
    private final NotingConflicts noting;

    FindingConflicts(
            Programmes programmes,
            Entries entries,
            Seats seats,
            People people,
            Conflicts conflicts,
            EntryConnections connections,
            NotingConflicts noting) {
        this.programmes = programmes;
        this.entries = entries;
        this.seats = seats;
        this.people = people;
        this.conflicts = conflicts;
        this.connections = connections;
        this.noting = noting;
    }

    @Override
    @Transactional
    public void search(CategoryId category, Instant now) {
        search(category, presentSeats(category), entries.listStanding(category), now);
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
        if (judges.isEmpty() || judged.isEmpty()) return;
        Category category = programmes.getCategory(id);
        LocalDate day = now.atZone(ZoneOffset.UTC).toLocalDate();
        List<EntryTies> tied = connections.of(category, judged, day);
        List<Conflict> stored = stored(judges, judged);
        for (JudgeTies judge : ties(judges, day)) {
            Map<EntryId, List<Conflict>> theirs = stored.stream()
                    .filter(conflict -> conflict.judge().equals(judge.judge()))
                    .collect(groupingBy(Conflict::entry));
            for (EntryTies entry : tied) {
                List<Conflict> known = theirs.getOrDefault(entry.entry(), List.of());
                Changes changes = Changes.between(known, ConflictPolicy.findAll(judge, entry), judge, entry, now);
                noting.note(category, changes, now);
            }
        }
    }

    private List<JudgeTies> ties(List<Seat> judges, LocalDate day) {
        Map<PersonId, Seat> seatOf = judges.stream().collect(toMap(Seat::person, Function.identity()));
        return people.list(seatOf.keySet()).stream()
                .flatMap(person ->
                        Stream.ofNullable(seatOf.get(person.id())).map(seat -> connections.of(seat, person, day)))
                .toList();
    }

    private List<Conflict> stored(List<Seat> judges, List<Entry> judged) {
        return conflicts.list(
                judged.stream().map(Entry::id).toList(),
                judges.stream().map(Seat::person).toList());
    }
}
