package org.commended.engine.names;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import org.commended.engine.names.BodyHit.Standing;

/**
 * Offers bodies while somebody types a name into a picker.
 *
 * <p>Hits come in a fixed order: bodies that exist on the day, then those to come, then those that have ended; within
 * these by how well the typed text fits (the whole spelling, the name's initials, its beginning, the beginnings of its
 * words); then councils before other kinds, and by spelling. Misprints, one in a word of four letters and two in a word of
 * seven, are looked for only when nothing fits without.
 *
 * <p>Immutable. Making one folds the whole register, so make one and keep it; a search takes well under a millisecond.
 */
public final class BodySearch {

    private static final long NO_FIT = Long.MAX_VALUE;

    private final Register register;
    private final List<SearchEntry> entries;
    private final SearchVocabulary vocabulary;

    /** For each entry the number of its body, and the bodies by number. */
    private final int[] bodyOfEntry;

    private final List<Body> bodies;

    public BodySearch(Register register) {
        this.register = register;
        this.bodies = register.list();
        this.entries = bodies.stream()
                .flatMap(body -> body.names().spellings().stream().map(spelling -> new SearchEntry(body, spelling)))
                .sorted(Comparator.comparingInt((SearchEntry entry) -> placeOfKind(entry.body.kind()))
                        .thenComparing(entry -> entry.folded)
                        .thenComparing(entry -> entry.body.id())
                        .thenComparing(entry -> entry.spelling))
                .toList();
        this.vocabulary = new SearchVocabulary(entries);
        this.bodyOfEntry = numbersOfBodies();
    }

    /**
     * The bodies that fit best, each once.
     *
     * @param typed a name or the beginning of one; nothing is found for an empty one
     * @param asOf the day on which the body is wanted
     * @param limit the most hits to return, not negative
     */
    public List<BodyHit> search(String typed, LocalDate asOf, int limit) {
        Typed query = Typed.of(typed);
        if (query.isEmpty()) {
            return List.of();
        }
        long[] ranked = ranked(asOf, entry -> entries.get(entry).fit(query).ordinal(), SearchFit.NONE.ordinal());
        if (ranked.length == 0) {
            int[] misprints = vocabulary.misprintsByEntry(query);
            ranked = ranked(asOf, entry -> misprints[entry], SearchVocabulary.TOO_MANY);
        }
        return Arrays.stream(ranked)
                .limit(limit)
                .mapToObj(key -> hit(entries.get((int) key), asOf))
                .toList();
    }

    /** The best key of each body that fits at all, in order. A key is standing, fit and entry number, in that weight. */
    private long[] ranked(LocalDate asOf, IntUnaryOperator fitOfEntry, int none) {
        long[] best = new long[bodies.size()];
        Arrays.fill(best, NO_FIT);
        for (int entry = 0; entry < bodyOfEntry.length; entry++) {
            long fit = fitOfEntry.applyAsInt(entry);
            if (fit < none) {
                int body = bodyOfEntry[entry];
                best[body] = Math.min(best[body], fit << 32 | entry);
            }
        }
        for (int body = 0; body < best.length; body++) {
            if (best[body] != NO_FIT) {
                best[body] |= (long) standing(bodies.get(body), asOf).ordinal() << 48;
            }
        }
        return Arrays.stream(best).filter(key -> key != NO_FIT).sorted().toArray();
    }

    private BodyHit hit(SearchEntry entry, LocalDate asOf) {
        Standing standing = standing(entry.body, asOf);
        List<BodyId> successors = standing == Standing.ENDED
                ? register.listSuccessorsOn(entry.body.id(), asOf).stream()
                        .map(Body::id)
                        .toList()
                : List.of();
        return new BodyHit(entry.body, entry.spelling, standing, successors);
    }

    /** All councils alike, then the other kinds in their own order. */
    private static int placeOfKind(BodyKind kind) {
        return kind.isCouncil() ? -1 : kind.ordinal();
    }

    private static Standing standing(Body body, LocalDate asOf) {
        if (body.lifetime().endsBefore(asOf)) {
            return Standing.ENDED;
        }
        return body.lifetime().beginsAfter(asOf) ? Standing.TO_COME : Standing.CURRENT;
    }

    private int[] numbersOfBodies() {
        Map<BodyId, Integer> numbers = new HashMap<>();
        bodies.forEach(body -> numbers.put(body.id(), numbers.size()));
        return entries.stream()
                .mapToInt(entry -> numbers.getOrDefault(entry.body.id(), -1))
                .toArray();
    }
}
