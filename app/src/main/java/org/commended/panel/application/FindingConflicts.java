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
import org.commended.panel.ConflictEnded;
import org.commended.panel.ConflictFound;
import org.commended.panel.ConflictSearch;
import org.commended.panel.domain.Changes;
import org.commended.panel.domain.Conflict;
import org.commended.panel.domain.ConflictKind;
import org.commended.panel.domain.ConflictPolicy;
import org.commended.panel.domain.Conflicts;
import org.commended.panel.domain.EntryTies;
import org.commended.panel.domain.JudgeTies;
import org.commended.panel.domain.Seat;
import org.commended.panel.domain.Seats;
import org.commended.people.People;
import org.commended.shared.CategoryId;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks for conflicts unasked, as often as anything changes; what is known already is not found twice. */
@Component
class FindingConflicts implements ConflictSearch {

    private final Entries entries;
    private final Seats seats;
    private final People people;
    private final Conflicts conflicts;
    private final EntryConnections connections;
    private final ApplicationEventPublisher events;

    FindingConflicts(
            Entries entries,
            Seats seats,
            People people,
            Conflicts conflicts,
            EntryConnections connections,
            ApplicationEventPublisher events) {
        this.entries = entries;
        this.seats = seats;
        this.people = people;
        this.conflicts = conflicts;
        this.connections = connections;
        this.events = events;
    }

    @Override
    @Transactional
    public void search(CategoryId category, Instant now) {
        search(presentSeats(category), entries.listJudged(category), now);
    }

    /** Between one entry and all its judges. */
    @Transactional
    public void search(EntryId id, Instant now) {
        Entry entry = entries.get(id);
        if (entry.standing().isJudged()) search(presentSeats(entry.category()), List.of(entry), now);
    }

    /** Between one judge and all entries of the category. */
    @Transactional
    public void search(Seat seat, Instant now) {
        search(List.of(seat), entries.listJudged(seat.category()), now);
    }

    private List<Seat> presentSeats(CategoryId category) {
        return seats.list(category).stream().filter(Seat::isPresent).toList();
    }

    private void search(List<Seat> judges, List<Entry> judged, Instant now) {
        if (judges.isEmpty() || judged.isEmpty()) return;
        LocalDate day = now.atZone(ZoneOffset.UTC).toLocalDate();
        List<EntryTies> tied = connections.of(judges.getFirst().category(), judged, day);
        Map<EntryId, List<Conflict>> stored = stored(judges, judged);
        for (JudgeTies judge : ties(judges, day)) {
            for (EntryTies entry : tied) {
                search(judge, entry, stored.getOrDefault(entry.entry(), List.of()), now);
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

    private Map<EntryId, List<Conflict>> stored(List<Seat> judges, List<Entry> judged) {
        return conflicts
                .list(
                        judged.stream().map(Entry::id).toList(),
                        judges.stream().map(Seat::person).toList())
                .stream()
                .collect(groupingBy(Conflict::entry));
    }

    private void search(JudgeTies judge, EntryTies entry, List<Conflict> stored, Instant now) {
        List<Conflict> known = stored.stream()
                .filter(conflict -> conflict.judge().equals(judge.judge()))
                .toList();
        Changes changes = Changes.between(known, ConflictPolicy.findAll(judge, entry), judge, entry, now);
        changes.add().forEach(conflict -> found(withEarlierDismissal(conflict), now));
        changes.renew().forEach(conflict -> found(conflict, now));
        changes.end().forEach(conflict -> ended(conflict, now));
    }

    /** Whoever pays for the category pays for it whatever is entered: dismissed for one entry, it is for all. */
    private Conflict withEarlierDismissal(Conflict conflict) {
        if (conflict.kind() != ConflictKind.CATEGORY_SPONSOR) return conflict;
        CategoryId category = entries.get(conflict.entry()).category();
        return conflicts.list(category).stream()
                .filter(other -> other.judge().equals(conflict.judge())
                        && other.kind() == conflict.kind()
                        && other.about().equals(conflict.about())
                        && other.dismissal() != null)
                .findFirst()
                .map(other -> conflict.dismissed(other.dismissal()))
                .orElse(conflict);
    }

    private void found(Conflict conflict, Instant now) {
        conflicts.put(conflict);
        events.publishEvent(new ConflictFound(
                entries.get(conflict.entry()).edition(),
                null,
                now,
                conflict.id(),
                conflict.entry(),
                conflict.judge(),
                conflict.kind().word()));
    }

    private void ended(Conflict conflict, Instant now) {
        conflicts.put(conflict);
        events.publishEvent(new ConflictEnded(
                entries.get(conflict.entry()).edition(),
                null,
                now,
                conflict.id(),
                conflict.entry(),
                conflict.judge(),
                conflict.kind().word()));
    }
}
