package org.commended.engine.likeness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of one text with their weights: {@code (1 + ln n)·ln(1 + N/d)} for a word that stands in it n times and in d of N
 * texts, brought to length 1.
 */
final class Weighted {

    /** Shorter words say little by themselves, figures apart. */
    private static final int TELLING = 4;

    private final Map<String, Double> weights;

    private Weighted(Map<String, Double> weights) {
        this.weights = weights;
    }

    /** @param found in how many texts each word stands */
    static Weighted of(Words words, Map<String, Integer> found, int texts) {
        Map<String, Integer> counts = new HashMap<>();
        words.stems().forEach(stem -> counts.merge(stem, 1, Integer::sum));
        Map<String, Double> weights = new HashMap<>();
        counts.forEach((stem, n) ->
                weights.put(stem, (1 + Math.log(n)) * Math.log(1 + (double) texts / found.getOrDefault(stem, 1))));
        double length = Math.sqrt(
                weights.values().stream().mapToDouble(weight -> weight * weight).sum());
        if (length > 0) weights.replaceAll((stem, weight) -> weight / length);
        return new Weighted(weights);
    }

    /** The cosine of the angle between the two: 0 without a word in common, 1 for the same words as often. */
    double cosine(Weighted other) {
        boolean fewer = weights.size() <= other.weights.size();
        return (fewer ? weights : other.weights)
                .keySet().stream()
                        .sorted()
                        .mapToDouble(stem -> of(stem) * other.of(stem))
                        .sum();
    }

    private double of(String stem) {
        return weights.getOrDefault(stem, 0.0);
    }

    /** The words that make most of the cosine, the most telling first. */
    List<String> listShared(Weighted other, int most) {
        List<String> shared = new ArrayList<>(weights.keySet());
        shared.retainAll(other.weights.keySet());
        shared.removeIf(stem -> stem.length() < TELLING && !Character.isDigit(stem.charAt(0)));
        shared.sort(Comparator.comparingDouble((String stem) -> -of(stem) * other.of(stem))
                .thenComparing(Comparator.naturalOrder()));
        return List.copyOf(shared.subList(0, Math.min(most, shared.size())));
    }
}
