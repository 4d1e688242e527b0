package org.commended.engine.likeness;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.commended.engine.likeness.Pair.Why;

/**
 * Finds entries that tell of the same project. The likeness of two is the greater of the share of the shorter text's passages
 * that stand in the other, and the cosine of their weighted words; less of it is enough where an organisation has a name in
 * common. Passages and words that many entries have, such as what a form asks for, count for little or nothing.
 */
public final class Likeness {

    /** From here on two entries are said to be alike where an organisation is in common. */
    public static final double LEAST = 0.32;

    /** And from here on whosever they are. */
    public static final double LEAST_OF_OTHERS = 0.4;

    /** So many shared words are named, at most. */
    public static final int SHARED = 6;

    private static final double SAME_TEXT = 0.9;
    private static final double PASSAGES = 0.2;

    /** A passage or word in more entries than this tells nothing of two of them. */
    private static final int MANY = 30;

    /** A word in more organisations' names than one in so many, such as "council", tells nothing; a few may have it. */
    private static final int USUAL_AMONG = 20;

    private static final int FEW = 5;

    private final List<Told> entries;
    private final List<Words> words;
    private final List<Set<String>> passages;
    private final List<Weighted> weighted;
    private final List<Set<String>> names;
    private final Map<String, Integer> found = new HashMap<>();

    private Likeness(List<Told> entries) {
        this.entries = entries;
        this.words = entries.stream()
                .map(entry -> Words.of(entry.title() + " " + entry.text()))
                .toList();
        words.forEach(text -> new HashSet<>(text.stems()).forEach(stem -> found.merge(stem, 1, Integer::sum)));
        this.weighted = words.stream()
                .map(text -> Weighted.of(text, found, entries.size()))
                .toList();
        this.passages = telling(words.stream().map(Words::passages).toList(), MANY);
        this.names =
                telling(entries.stream().map(Likeness::names).toList(), Math.max(FEW, entries.size() / USUAL_AMONG));
    }

    /** The words of its organisations: one is printed as "Dale", "Dale Council" and "the Council of Dale". */
    private static Set<String> names(Told entry) {
        return new HashSet<>(Words.of(String.join(" ", entry.organisations())).stems());
    }

    /** Without those that more than so many entries have. */
    private static List<Set<String>> telling(List<Set<String>> all, int most) {
        Map<String, Integer> found = new HashMap<>();
        all.forEach(one -> one.forEach(passage -> found.merge(passage, 1, Integer::sum)));
        return all.stream()
                .map(one -> one.stream()
                        .filter(passage -> found.getOrDefault(passage, 0) <= most)
                        .collect(toCollection(HashSet::new)))
                .<Set<String>>map(one -> one)
                .toList();
    }

    /** All pairs that are alike, the likest first; among equals in the order they were given. */
    public static List<Pair> pairs(List<Told> entries) {
        return new Likeness(List.copyOf(entries)).pairs();
    }

    /** The same, with all that hang together in one group, the likest first. */
    public static List<Group> groups(List<Told> entries) {
        return Grouping.of(entries.stream().map(Told::id).toList(), pairs(entries));
    }

    private List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        Map<String, List<Integer>> having = new HashMap<>();
        for (int other = 0; other < entries.size(); other++) {
            TreeSet<Integer> near = new TreeSet<>();
            for (String stem : new HashSet<>(words.get(other).stems())) {
                if (found.getOrDefault(stem, 0) > MANY) continue;
                List<Integer> places = having.computeIfAbsent(stem, key -> new ArrayList<>());
                near.addAll(places);
                places.add(other);
            }
            for (int one : near) add(pairs, one, other);
        }
        pairs.sort(Comparator.comparingDouble(Pair::likeness).reversed());
        return List.copyOf(pairs);
    }

    private void add(List<Pair> pairs, int one, int other) {
        double shared = contained(passages.get(one), passages.get(other));
        double cosine = weighted.get(one).cosine(weighted.get(other));
        double likeness = Math.clamp(Math.max(shared, cosine), 0, 1);
        if (likeness < LEAST) return;
        if (likeness < LEAST_OF_OTHERS && Collections.disjoint(names.get(one), names.get(other))) return;
        pairs.add(new Pair(entries.get(one).id(), entries.get(other).id(), likeness, why(shared), printed(one, other)));
    }

    private static double contained(Set<String> one, Set<String> other) {
        Set<String> small = one.size() <= other.size() ? one : other;
        Set<String> large = small == one ? other : one;
        if (small.isEmpty()) return 0;
        return (double) small.stream().filter(large::contains).count() / small.size();
    }

    private static Why why(double shared) {
        if (shared >= SAME_TEXT) return Why.SAME_TEXT;
        return shared >= PASSAGES ? Why.SHARED_PASSAGES : Why.OTHER_WORDS;
    }

    private List<String> printed(int one, int other) {
        return weighted.get(one).listShared(weighted.get(other), SHARED).stream()
                .map(stem -> words.get(one).printed(words.get(one).stems().indexOf(stem)))
                .toList();
    }
}
