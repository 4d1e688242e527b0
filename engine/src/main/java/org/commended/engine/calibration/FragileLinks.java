package org.commended.engine.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The readings on which a comparison between two parts of a table hangs: the bridges of the graph whose nodes are entries and
 * judges. An entry read once hangs on its reading too, but compares nothing else, and is left out; so is a judge who read one.
 *
 * <p>Source: R. E. Tarjan, A note on finding the bridges of a graph, Information Processing Letters 2 (6), 1974; walked
 * without recursion.
 */
final class FragileLinks {

    private final Scores scores;
    private final int[] degree;
    /** The readings of a node stand at {@code start[node] ..< start[node + 1]} of {@code edges}. */
    private final int[] start;

    private final int[] edges;
    private final int[] reached;
    private final int[] lowest;
    private final int[] through;
    private final int[] next;
    private final List<Link> links = new ArrayList<>();
    private int time;

    private FragileLinks(Scores scores) {
        int nodes = scores.entries().size() + scores.judges().size();
        this.scores = scores;
        this.degree = new int[nodes];
        this.start = new int[nodes + 1];
        this.edges = new int[2 * scores.size()];
        this.reached = new int[nodes];
        this.lowest = new int[nodes];
        this.through = new int[nodes];
        this.next = new int[nodes];
        Arrays.fill(through, -1);
        connect();
    }

    /** By entry, then judge. */
    static List<Link> of(Scores scores) {
        FragileLinks search = new FragileLinks(scores);
        for (int node = 0; node < search.reached.length; node++) {
            if (search.reached[node] == 0) {
                search.walk(node);
            }
        }
        return search.links.stream()
                .sorted((one, other) -> one.entry().equals(other.entry())
                        ? one.judge().compareTo(other.judge())
                        : one.entry().compareTo(other.entry()))
                .toList();
    }

    private void connect() {
        for (int reading = 0; reading < scores.size(); reading++) {
            degree[scores.entry(reading)]++;
            degree[judge(reading)]++;
        }
        for (int node = 0; node < degree.length; node++) {
            start[node + 1] = start[node] + degree[node];
        }
        System.arraycopy(start, 0, next, 0, next.length);
        for (int reading = 0; reading < scores.size(); reading++) {
            edges[next[scores.entry(reading)]++] = reading;
            edges[next[judge(reading)]++] = reading;
        }
        System.arraycopy(start, 0, next, 0, next.length);
    }

    private int judge(int reading) {
        return scores.entries().size() + scores.judge(reading);
    }

    private int otherEnd(int node, int reading) {
        return scores.entry(reading) == node ? judge(reading) : scores.entry(reading);
    }

    private void walk(int root) {
        int node = root;
        reach(node);
        while (true) {
            if (next[node] < start[node + 1]) {
                node = step(node, edges[next[node]++]);
            } else if (through[node] < 0) {
                return;
            } else {
                node = back(node);
            }
        }
    }

    private void reach(int node) {
        reached[node] = ++time;
        lowest[node] = time;
    }

    private int step(int node, int reading) {
        int other = otherEnd(node, reading);
        if (reading == through[node]) {
            return node;
        }
        if (reached[other] > 0) {
            lowest[node] = Math.min(lowest[node], reached[other]);
            return node;
        }
        through[other] = reading;
        reach(other);
        return other;
    }

    private int back(int node) {
        int reading = through[node];
        int parent = otherEnd(node, reading);
        lowest[parent] = Math.min(lowest[parent], lowest[node]);
        if (lowest[node] > reached[parent] && degree[node] > 1 && degree[parent] > 1) {
            links.add(new Link(
                    scores.entries().get(scores.entry(reading)), scores.judges().get(scores.judge(reading))));
        }
        return parent;
    }
}
