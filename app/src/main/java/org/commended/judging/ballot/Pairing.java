package org.commended.judging.ballot;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.commended.shared.EntryId;

/**
 * Which two entries are set against each other next: those that were compared least, among these the two that a lot drew
 * which was fixed when the stage opened. What was answered does not lead the choice, so nobody can steer what they are asked, and
 * no entry is shown more often because it did well.
 *
 * <p>With pairs that follow the answers, agreement comes out too high; see the engine's {@code Comparison}.
 *
 * @param lot from ids that nobody chose: the stage's and the judge's
 * @param entries that the judge compares
 * @param done the pairs that were answered, whichever stood first
 */
record Pairing(String lot, List<EntryId> entries, Set<Set<EntryId>> done) {

    /** How often each entry is compared by one judge; what else they could say moves the ranking of a panel little. */
    static final int ENOUGH = 6;

    Pairing {
        entries = List.copyOf(entries);
        done = Set.copyOf(done);
    }

    /** Two entries as they are shown: the lot decides which stands first, so that it is not always the better known. */
    record Pair(EntryId first, EntryId second) {
        Set<EntryId> both() {
            return Set.of(first, second);
        }
    }

    /** Empty when every entry was compared with every other. */
    Optional<Pair> next() {
        return next(open(), counted());
    }

    /** How many pairs there are until every entry was compared often enough. */
    int left() {
        List<Pair> open = open();
        Map<EntryId, Integer> counted = counted();
        int left = 0;
        while (isSomethingShort(counted)) {
            Pair next = next(open, counted).orElseThrow();
            next.both().forEach(entry -> counted.merge(entry, 1, Integer::sum));
            open.remove(next);
            left++;
        }
        return left;
    }

    /** How often each is compared when enough is answered: no more than there are others. */
    int enough() {
        return Math.min(ENOUGH, Math.max(0, entries.size() - 1));
    }

    private boolean isSomethingShort(Map<EntryId, Integer> counted) {
        return counted.values().stream().anyMatch(times -> times < enough());
    }

    private Optional<Pair> next(List<Pair> open, Map<EntryId, Integer> counted) {
        int least = counted.values().stream().mapToInt(times -> times).min().orElse(0);
        return open.stream()
                .filter(pair -> pair.both().stream().anyMatch(entry -> counted.getOrDefault(entry, 0) == least))
                .min(comparingInt((Pair pair) -> pair.both().stream()
                        .mapToInt(entry -> counted.getOrDefault(entry, 0))
                        .sum()));
    }

    private Map<EntryId, Integer> counted() {
        Map<EntryId, Integer> counted = new HashMap<>();
        entries.forEach(entry -> counted.put(entry, 0));
        done.stream()
                .filter(entries::containsAll)
                .forEach(pair -> pair.forEach(entry -> counted.merge(entry, 1, Integer::sum)));
        return counted;
    }

    /** In the order of their lots. */
    private List<Pair> open() {
        List<EntryId> sorted =
                entries.stream().sorted(comparing(EntryId::toString)).toList();
        return IntStream.range(0, sorted.size())
                .boxed()
                .flatMap(one -> sorted.subList(one + 1, sorted.size()).stream()
                        .filter(other -> !done.contains(Set.of(sorted.get(one), other)))
                        .map(other -> drawn(sorted.get(one), other)))
                .sorted(comparing(Drawn::lot))
                .map(Drawn::pair)
                .collect(java.util.stream.Collectors.toCollection(ArrayList::new));
    }

    private record Drawn(Pair pair, String lot) {}

    private Drawn drawn(EntryId one, EntryId other) {
        UUID drawn = UUID.nameUUIDFromBytes((lot + " " + one + " " + other).getBytes(StandardCharsets.US_ASCII));
        boolean turned = (drawn.getLeastSignificantBits() & 1) == 1;
        return new Drawn(turned ? new Pair(other, one) : new Pair(one, other), drawn.toString());
    }

    static Pairing of(Ballot ballot, List<EntryId> entries) {
        Set<Set<EntryId>> done = new HashSet<>();
        ballot.pairs().forEach(pair -> done.add(Set.of(EntryId.of(pair.first()), EntryId.of(pair.second()))));
        return new Pairing(ballot.stage() + " " + ballot.judge(), entries, done);
    }
}
