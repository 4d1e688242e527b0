package org.commended.judging.ballot;

import static java.util.Comparator.comparing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.commended.shared.EntryId;

/**
 * Which two entries are set against each other next: those that were compared least, among these the two that a lot drew
 * which was fixed when the stage opened. What was answered does not lead the choice, so nobody can steer what they are asked, and
 * no entry is shown more often because it did well.
 *
 * <p>With pairs that follow the answers, agreement comes out too high; see the engine's {@code Comparison}.
 *
 * <p>Lots are drawn once for all pairs that are open, and counts are kept by number: what is left of eighty entries is found in a few
 * milliseconds.
 */
final class Pairing {

    /** How often each entry is compared by one judge; what else they could say moves the ranking of a panel little. */
    static final int ENOUGH = 6;

    private final List<EntryId> entries;
    private final List<Open> open;
    private final int[] counted;

    /**
     * @param lot from ids that nobody chose: the stage's and the judge's
     * @param asked the entries that the judge compares
     * @param done the pairs that were answered, whichever stood first
     */
    Pairing(String lot, List<EntryId> asked, Set<Set<EntryId>> done) {
        this.entries = asked.stream().sorted(comparing(EntryId::toString)).toList();
        this.counted = new int[entries.size()];
        this.open = new ArrayList<>();
        for (int one = 0; one < entries.size(); one++)
            for (int other = one + 1; other < entries.size(); other++) {
                if (done.contains(Set.of(entries.get(one), entries.get(other)))) count(counted, one, other);
                else open.add(drawn(lot, one, other));
            }
        open.sort(comparing(Open::lot));
    }

    /** Two entries as they are shown: the lot decides which stands first, so that it is not always the better known. */
    record Pair(EntryId first, EntryId second) {
        Set<EntryId> both() {
            return Set.of(first, second);
        }
    }

    /** A pair that was not answered, by the numbers of its entries, as it is shown. */
    private record Open(int first, int second, String lot) {}

    private Open drawn(String lot, int one, int other) {
        String pair = lot + " " + entries.get(one) + " " + entries.get(other);
        UUID drawn = UUID.nameUUIDFromBytes(pair.getBytes(StandardCharsets.US_ASCII));
        boolean turned = (drawn.getLeastSignificantBits() & 1) == 1;
        return turned ? new Open(other, one, drawn.toString()) : new Open(one, other, drawn.toString());
    }

    private static void count(int[] counted, int one, int other) {
        counted[one]++;
        counted[other]++;
    }

    /** Empty when every entry was compared with every other. */
    Optional<Pair> next() {
        int at = next(counted, new boolean[open.size()]);
        return at < 0
                ? Optional.empty()
                : Optional.of(new Pair(
                        entries.get(open.get(at).first()),
                        entries.get(open.get(at).second())));
    }

    /** How many pairs there are until every entry was compared often enough. */
    int left() {
        int[] counting = counted.clone();
        boolean[] taken = new boolean[open.size()];
        int left = 0;
        while (least(counting) < enough()) {
            int at = next(counting, taken);
            taken[at] = true;
            count(counting, open.get(at).first(), open.get(at).second());
            left++;
        }
        return left;
    }

    /** How often each is compared when enough is answered: no more than there are others. */
    int enough() {
        return Math.min(ENOUGH, Math.max(0, entries.size() - 1));
    }

    private int least(int[] counting) {
        return Arrays.stream(counting).min().orElse(ENOUGH);
    }

    /**
     * Where in the order of lots the pair stands with an entry that was compared least, and another as little as possible.
     *
     * @return −1 where nothing is open
     */
    private int next(int[] counting, boolean[] taken) {
        int least = least(counting);
        int best = -1;
        int fewest = Integer.MAX_VALUE;
        for (int at = 0; at < taken.length; at++) {
            int first = counting[open.get(at).first()];
            int second = counting[open.get(at).second()];
            boolean fits = !taken[at] && Math.min(first, second) == least;
            if (!fits || first + second >= fewest) continue;
            best = at;
            fewest = first + second;
        }
        return best;
    }

    static Pairing of(Ballot ballot, List<EntryId> entries) {
        Set<Set<EntryId>> done = new HashSet<>();
        ballot.pairs().forEach(pair -> done.add(Set.of(EntryId.of(pair.first()), EntryId.of(pair.second()))));
        return new Pairing(ballot.stage() + " " + ballot.judge(), entries, done);
    }
}
