package org.commended.engine.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commended.engine.comparison.Choice.Alternative;

/** Choices with entries by number, in the order of their names. */
final class Preferences {

    final List<String> entries;
    final List<int[]> numbers = new ArrayList<>();
    final List<Choice> choices;
    final boolean hasHome;

    Preferences(List<Choice> choices) {
        this.choices = List.copyOf(choices);
        this.entries = choices.stream()
                .flatMap(choice -> choice.alternatives().stream())
                .map(Alternative::entry)
                .distinct()
                .sorted()
                .toList();
        Map<String, Integer> number = new HashMap<>();
        entries.forEach(entry -> number.put(entry, number.size()));
        for (Choice choice : choices) {
            numbers.add(choice.alternatives().stream()
                    .map(Alternative::entry)
                    .map(number::get)
                    .mapToInt(Integer::intValue)
                    .toArray());
        }
        this.hasHome = choices.stream()
                .flatMap(choice -> choice.alternatives().stream())
                .anyMatch(Alternative::home);
    }

    /**
     * Whether worths are finite: from every entry a chain of preferences leads to every other.
     *
     * <p>Source: L. R. Ford, Solution of a ranking problem from binary comparisons, American Mathematical Monthly 64, 1957.
     */
    boolean isConnected() {
        return entries.isEmpty() || (reachesAll(true) && reachesAll(false));
    }

    private boolean reachesAll(boolean downwards) {
        boolean[] reached = new boolean[entries.size()];
        reached[0] = true;
        boolean grew = true;
        while (grew) {
            grew = false;
            for (int k = 0; k < numbers.size(); k++) {
                grew |= spread(choices.get(k), numbers.get(k), reached, downwards);
            }
        }
        for (boolean one : reached) {
            if (!one) {
                return false;
            }
        }
        return true;
    }

    private static boolean spread(Choice choice, int[] numbers, boolean[] reached, boolean downwards) {
        boolean from = false;
        for (int k = 0; k < numbers.length; k++) {
            from |= reached[numbers[k]]
                    && (!downwards || choice.alternatives().get(k).share() > 0);
        }
        boolean grew = false;
        for (int k = 0; from && k < numbers.length; k++) {
            boolean to = downwards || choice.alternatives().get(k).share() > 0;
            grew |= to && !reached[numbers[k]];
            reached[numbers[k]] |= to;
        }
        return grew;
    }
}
