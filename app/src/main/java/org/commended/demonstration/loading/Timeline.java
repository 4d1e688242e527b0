package org.commended.demonstration.loading;

import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.function.Consumer;

/** What happened, told in any order and done in the order in which it happened, so that the record reads like a season. */
final class Timeline {

    private record Happening(Instant at, int told, Consumer<Instant> act) {}

    private static final Comparator<Happening> IN_ORDER =
            Comparator.comparing(Happening::at).thenComparingInt(Happening::told);

    private final PriorityQueue<Happening> ahead = new PriorityQueue<>(IN_ORDER);
    private int told;

    /** Also while it runs, for what follows from something that happened. */
    void at(Instant at, Consumer<Instant> act) {
        ahead.add(new Happening(at, told++, act));
    }

    /** Of two at one instant, the one that was told first is done first. */
    void run() {
        for (Happening next = ahead.poll(); next != null; next = ahead.poll()) {
            next.act().accept(next.at());
        }
    }
}
