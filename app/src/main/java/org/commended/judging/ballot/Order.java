package org.commended.judging.ballot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.commended.judging.ballot.Typed.Move;
import org.commended.shared.EntryId;

/**
 * Entries in order, those that stand level together.
 *
 * @param groups the best first
 */
record Order(List<List<EntryId>> groups) {

    Order {
        groups = groups.stream().map(List::copyOf).toList();
    }

    static Order of(Map<EntryId, Integer> places) {
        TreeMap<Integer, List<EntryId>> groups = new TreeMap<>();
        places.forEach((entry, place) ->
                groups.computeIfAbsent(place, none -> new ArrayList<>()).add(entry));
        return new Order(List.copyOf(groups.values()));
    }

    /** As people count: after two at the second place comes the fourth. */
    Map<EntryId, Integer> places() {
        Map<EntryId, Integer> places = new LinkedHashMap<>();
        int next = 1;
        for (List<EntryId> group : groups) {
            int place = next;
            group.forEach(entry -> places.put(entry, place));
            next += group.size();
        }
        return places;
    }

    /** Out of those it stands level with, or past the next; to the end where it has no place. At either end nothing moves. */
    Order move(Move move) {
        EntryId entry = move.entry();
        List<List<EntryId>> moved = new ArrayList<>();
        int at = -1;
        boolean alone = true;
        for (List<EntryId> group : groups) {
            List<EntryId> rest =
                    group.stream().filter(one -> !one.equals(entry)).toList();
            if (rest.size() < group.size()) {
                at = moved.size();
                alone = rest.isEmpty();
            }
            if (!rest.isEmpty()) moved.add(rest);
        }
        moved.add(target(move, at, alone, moved.size()), List.of(entry));
        return new Order(moved);
    }

    /**
     * @param at where it stood; −1 for nowhere
     * @param size how many groups there are without it
     */
    private static int target(Move move, int at, boolean alone, int size) {
        if (at < 0) return size;
        if (move.up()) return Math.max(0, alone ? at - 1 : at);
        return Math.min(size, at + 1);
    }
}
