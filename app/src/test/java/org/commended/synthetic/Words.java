package org.commended.synthetic;

import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Plain words in no sensible order. */
final class Words {

    private static final List<String> ALL = List.of(
            "apple",
            "bridge",
            "candle",
            "door",
            "engine",
            "field",
            "garden",
            "hammer",
            "island",
            "jacket",
            "kettle",
            "ladder",
            "market",
            "needle",
            "orchard",
            "paper",
            "quarry",
            "river",
            "saddle",
            "table",
            "umbrella",
            "valley",
            "window",
            "yard",
            "anchor",
            "basket",
            "cellar",
            "drawer",
            "easel",
            "fence",
            "gutter",
            "hedge");

    private final Random random;

    Words(Random random) {
        this.random = random;
    }

    static Random seeded(long seed) {
        return new Random(seed);
    }

    /** So many words, each with a capital. */
    String title(int words) {
        return join(words, word -> word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1));
    }

    String sentence(int words) {
        return join(words, UnaryOperator.identity()) + ".";
    }

    private String join(int words, UnaryOperator<String> form) {
        return IntStream.range(0, words)
                .mapToObj(number -> form.apply(ALL.get(random.nextInt(ALL.size()))))
                .collect(Collectors.joining(" "));
    }
}
