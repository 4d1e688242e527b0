package org.commended.engine.calibration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which entries are linked through judges who read both, and which can be compared. */
final class Linkage {

    private final Scores scores;

    Linkage(Scores scores) {
        this.scores = scores;
    }

    /** Entries that a chain of judges links, by name; sorted. */
    List<List<String>> components() {
        Map<Integer, List<String>> parts = new LinkedHashMap<>();
        int[] part = parts(false);
        for (int entry = 0; entry < scores.entries().size(); entry++) {
            parts.computeIfAbsent(part[entry], _ -> new ArrayList<>())
                    .add(scores.entries().get(entry));
        }
        return parts.values().stream().map(List::copyOf).toList();
    }

    /** For each entry the number, from 0, of the part within which it can be compared: components that share a group are one. */
    int[] comparable() {
        int[] part = parts(true);
        Map<Integer, Integer> numbers = new LinkedHashMap<>();
        for (int entry = 0; entry < part.length; entry++) {
            numbers.putIfAbsent(part[entry], numbers.size());
            part[entry] = numbers.get(part[entry]);
        }
        return part;
    }

    private int[] parts(boolean throughGroups) {
        int entries = scores.entries().size();
        int judges = scores.judges().size();
        Forest forest = new Forest(entries + judges + scores.groups().size());
        for (int reading = 0; reading < scores.size(); reading++) {
            forest.join(scores.entry(reading), entries + scores.judge(reading));
        }
        for (int entry = 0; throughGroups && entry < entries; entry++) {
            if (!scores.groups().get(scores.groupOf(entry)).isEmpty()) {
                forest.join(entry, entries + judges + scores.groupOf(entry));
            }
        }
        int[] part = new int[entries];
        for (int entry = 0; entry < entries; entry++) {
            part[entry] = forest.root(entry);
        }
        return part;
    }

    /** Disjoint sets. */
    private static final class Forest {

        private final int[] parent;

        Forest(int size) {
            parent = new int[size];
            for (int node = 0; node < size; node++) {
                parent[node] = node;
            }
        }

        int root(int node) {
            int at = node;
            while (parent[at] != at) {
                parent[at] = parent[parent[at]];
                at = parent[at];
            }
            return at;
        }

        void join(int one, int other) {
            parent[root(one)] = root(other);
        }
    }
}
