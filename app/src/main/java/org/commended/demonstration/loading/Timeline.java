package org.commended.demonstration.loading;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/** What happened, told in any order and done in the order in which it happened, so that the record reads like a season. */
final class Timeline {

    private record Happening(Instant at, Consumer<Instant> act) {}

    private final List<Happening> happenings = new ArrayList<>();

    void at(Instant at, Consumer<Instant> act) {
        happenings.add(new Happening(at, act));
    }

    /** Of two at one instant, the one that was told first is done first. */
    void run() {
        happenings.stream()
                .sorted(Comparator.comparing(Happening::at))
                .forEach(happening -> happening.act().accept(happening.at()));
    }
}
