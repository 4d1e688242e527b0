package org.commended.engine.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One act of preferring: among some alternatives, which share of the preference each got.
 *
 * @param alternatives at least two, each entry once
 * @param weight how often it counts, more than 0
 */
public record Choice(List<Alternative> alternatives, double weight) {

    /**
     * One of the alternatives.
     *
     * @param share of the preference, 1 for the preferred, half each for a tie
     * @param presence how far it could still be preferred, 1 unless tied entries stand for each other
     * @param home whether it had the advantage of its own ground
     */
    public record Alternative(String entry, double share, double presence, boolean home) {}

    public Choice {
        alternatives = List.copyOf(alternatives);
    }

    /** One entry preferred to another on neutral ground. */
    public static Choice between(String winner, String loser) {
        return new Choice(List.of(new Alternative(winner, 1, 1, false), new Alternative(loser, 0, 1, false)), 1);
    }

    /** @param share of the preference that the first of the two got: 1 where it was preferred, a half where they are level */
    public static Choice between(String first, String second, double share) {
        return new Choice(
                List.of(new Alternative(first, share, 1, false), new Alternative(second, 1 - share, 1, false)), 1);
    }

    /**
     * A whole order as choices from what is left: first from all, then from all but the first, and so on.
     *
     * <p>Sources: R. L. Plackett, The analysis of permutations, Applied Statistics 24, 1975; for ties B. Efron, The efficiency
     * of Cox's likelihood function for censored data, JASA 72, 1977.
     *
     * @param places best first, those at one place tied
     */
    public static List<Choice> ofRanking(List<List<String>> places) {
        List<Choice> choices = new ArrayList<>();
        for (int place = 0; place < places.size(); place++) {
            List<String> tied = places.get(place);
            List<String> below = places.subList(place + 1, places.size()).stream()
                    .flatMap(List::stream)
                    .toList();
            for (int taken = 0; taken < tied.size() && tied.size() - taken + below.size() > 1; taken++) {
                choices.add(next(tied, below, 1 - (double) taken / tied.size()));
            }
        }
        return choices;
    }

    private static Choice next(List<String> tied, List<String> below, double presence) {
        Stream<Alternative> preferred =
                tied.stream().map(entry -> new Alternative(entry, 1.0 / tied.size(), presence, false));
        Stream<Alternative> left = below.stream().map(entry -> new Alternative(entry, 0, 1, false));
        return new Choice(Stream.concat(preferred, left).toList(), 1);
    }
}
