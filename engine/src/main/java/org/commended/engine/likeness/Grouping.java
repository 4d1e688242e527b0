package org.commended.engine.likeness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts together what hangs together, by the likest pairs first (Kruskal 1956), so that the weakest link needed is known. */
final class Grouping {

    private final Map<String, List<String>> members = new HashMap<>();
    private final Map<String, Pair> weakest = new HashMap<>();

    /** @param pairs the likest first */
    static List<Group> of(List<String> ids, List<Pair> pairs) {
        Grouping grouping = new Grouping();
        pairs.forEach(grouping::join);
        return grouping.groups(ids);
    }

    private void join(Pair pair) {
        List<String> one = members.computeIfAbsent(pair.one(), id -> new ArrayList<>(List.of(id)));
        List<String> other = members.computeIfAbsent(pair.other(), id -> new ArrayList<>(List.of(id)));
        if (one == other) return;
        one.addAll(other);
        other.forEach(id -> members.put(id, one));
        one.forEach(id -> weakest.put(id, pair));
    }

    private List<Group> groups(List<String> ids) {
        return members.values().stream()
                .distinct()
                .map(together -> group(ids, together))
                .sorted(Comparator.comparingDouble(Group::likeness)
                        .reversed()
                        .thenComparing(group -> ids.indexOf(group.ids().getFirst())))
                .toList();
    }

    private Group group(List<String> ids, List<String> together) {
        Pair link = weakest.getOrDefault(together.getFirst(), NONE);
        return new Group(
                together.stream().sorted(Comparator.comparingInt(ids::indexOf)).toList(), link.likeness(), link.why());
    }

    private static final Pair NONE = new Pair("", "", 1, Pair.Why.SAME_TEXT, List.of());
}
