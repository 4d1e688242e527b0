package org.commended.judging.domain;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.commended.judging.domain.ScoreTable.Reading;

/**
 * Who is linked with what: judges and entries as the two sides of a graph, every reading a line between them. A reading on
 * which everything hangs is a bridge: without it some entries could no longer be compared with the others.
 *
 * <p>Every line beside a spanning tree gets a random number, and a line of the tree the sum, modulo two, of those that pass
 * around it: where that is nought nothing passes around it, but for one chance in 2⁶⁴. Source: the labels of D. Pritchard,
 * R. Thurimella, Fast computation of small cuts via cycle space sampling, ACM Transactions on Algorithms 7 (4), 2011.
 */
public final class ReadingLinks {

    private final List<Reading> readings;
    private final Map<Object, List<Integer>> lines = new HashMap<>();
    private final Map<Object, Integer> arrivedBy = new HashMap<>();
    private final List<Object> met = new ArrayList<>();

    public ReadingLinks(ScoreTable table) {
        this.readings = table.readings();
        for (int k = 0; k < readings.size(); k++) {
            lines.computeIfAbsent(readings.get(k).entry(), none -> new ArrayList<>())
                    .add(k);
            lines.computeIfAbsent(readings.get(k).judge(), none -> new ArrayList<>())
                    .add(k);
        }
        for (Object start : List.copyOf(lines.keySet())) if (!arrivedBy.containsKey(start)) walk(start);
    }

    private void walk(Object start) {
        Deque<Object> waiting = new ArrayDeque<>(List.of(start));
        arrivedBy.put(start, -1);
        while (!waiting.isEmpty()) {
            Object here = waiting.remove();
            met.add(here);
            for (int line : lines.getOrDefault(here, List.of())) {
                Object there = otherEnd(line, here);
                if (arrivedBy.putIfAbsent(there, line) == null) waiting.add(there);
            }
        }
    }

    private Object otherEnd(int line, Object here) {
        Reading reading = readings.get(line);
        return reading.entry().equals(here) ? reading.judge() : reading.entry();
    }

    /** The readings without which the table would fall apart, in its order. */
    public List<Reading> bridges() {
        Map<Object, Long> around = new HashMap<>();
        Random random = new Random(readings.size());
        for (int line = 0; line < readings.size(); line++) {
            Reading reading = readings.get(line);
            if (isOfTree(line, reading)) continue;
            long label = random.nextLong();
            around.merge(reading.entry(), label, (one, other) -> one ^ other);
            around.merge(reading.judge(), label, (one, other) -> one ^ other);
        }
        List<Integer> bridges = new ArrayList<>();
        for (Object here : met.reversed()) {
            int line = arrivedBy.getOrDefault(here, -1);
            if (line < 0) continue;
            long passing = around.getOrDefault(here, 0L);
            if (passing == 0) bridges.add(line);
            around.merge(otherEnd(line, here), passing, (one, other) -> one ^ other);
        }
        return bridges.stream().sorted().map(readings::get).toList();
    }

    private boolean isOfTree(int line, Reading reading) {
        return arrivedBy.getOrDefault(reading.entry(), -1) == line
                || arrivedBy.getOrDefault(reading.judge(), -1) == line;
    }
}
