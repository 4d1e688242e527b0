package org.commended.engine.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What one judge's answers come to when they are given again in their order.
 *
 * @param places by entry
 * @param pairs that were not undone, in their order
 */
public record Replay(Map<String, Integer> places, List<Answer> pairs) {

    public Replay {
        places = Map.copyOf(places);
        pairs = List.copyOf(pairs);
    }

    /** @param answers of one judge */
    public static Replay of(List<Answer> answers) {
        Map<String, Integer> places = new TreeMap<>();
        TreeMap<Integer, Answer> pairs = new TreeMap<>();
        answers.stream().sorted(Comparator.comparingInt(Answer::number)).forEach(answer -> {
            switch (answer.kind()) {
                case PLACED -> place(places, answer);
                case COMPARED -> pairs.put(answer.number(), answer);
                case UNDONE -> pairs.remove(answer.value());
            }
        });
        return new Replay(places, List.copyOf(pairs.values()));
    }

    private static void place(Map<String, Integer> places, Answer answer) {
        if (answer.value() > 0) places.put(answer.first(), answer.value());
        else places.remove(answer.first());
    }

    /** The order, the best first, those at one place together. */
    public List<List<String>> order() {
        TreeMap<Integer, List<String>> order = new TreeMap<>();
        new TreeMap<>(places).forEach((entry, place) -> order.computeIfAbsent(place, none -> new ArrayList<>())
                .add(entry));
        return List.copyOf(order.values());
    }

    /** The same as acts of preferring, for Plackett's and Luce's model or for Bradley's and Terry's. */
    public List<Choice> choices() {
        List<Choice> choices = new ArrayList<>(places.size() < 2 ? List.of() : Choice.ofRanking(order()));
        pairs.forEach(pair -> choices.add(Choice.between(pair.first(), pair.second(), (1 + pair.value()) / 2.0)));
        return choices;
    }

    /** How each entry was set against each other one: for an order every two that stand in it. */
    public Stream<Answer> against() {
        List<Map.Entry<String, Integer>> placed = List.copyOf(new TreeMap<>(places).entrySet());
        Stream<Answer> implied = IntStream.range(0, placed.size())
                .boxed()
                .flatMap(one ->
                        placed.subList(one + 1, placed.size()).stream().map(other -> against(placed.get(one), other)));
        return Stream.concat(implied, pairs.stream());
    }

    private static Answer against(Map.Entry<String, Integer> one, Map.Entry<String, Integer> other) {
        int value = Integer.signum(other.getValue() - one.getValue());
        return Answer.compared("", 0, one.getKey(), other.getKey(), value);
    }

    /**
     * For each entry, before how many in a hundred of those it was set against it stands; a level one counts half. In whole
     * numbers, halves up.
     */
    public Map<String, Integer> shares() {
        Map<String, int[]> won = new TreeMap<>();
        against().forEach(pair -> {
            count(won, pair.first(), 1 + pair.value());
            count(won, pair.second(), 1 - pair.value());
        });
        Map<String, Integer> shares = new TreeMap<>();
        won.forEach((entry, halves) -> shares.put(entry, Math.round(50f * halves[0] / halves[1])));
        return shares;
    }

    /** Half points won, and comparisons. */
    private static void count(Map<String, int[]> won, String entry, int halves) {
        int[] sum = won.computeIfAbsent(entry, none -> new int[2]);
        sum[0] += halves;
        sum[1]++;
    }
}
