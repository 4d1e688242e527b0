package org.commended.finalist.domain;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Finds names that are probably one name, spelt in two ways: what is engraved cannot be put right. */
public final class Spellings {

    private static final int SHORT = 6;
    private static final int LONG = 12;

    private Spellings() {}

    /** Two spellings, in the order they were found. */
    public record Pair(String one, String other) {}

    public static List<Pair> differing(Collection<String> names) {
        List<String> distinct = names.stream().map(String::strip).distinct().toList();
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < distinct.size(); i++)
            for (int j = i + 1; j < distinct.size(); j++)
                if (areNear(folded(distinct.get(i)), folded(distinct.get(j))))
                    pairs.add(new Pair(distinct.get(i), distinct.get(j)));
        return pairs;
    }

    /** Without accents, capitals, marks and the words that people write in two ways. */
    private static String folded(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return plain.toLowerCase(Locale.ROOT)
                .replace("&", " and ")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    private static boolean areNear(String one, String other) {
        if (one.equals(other)) return true;
        int shorter = Math.min(one.length(), other.length());
        if (shorter < SHORT || hasOtherFigures(one, other)) return false;
        return distance(one, other) <= (shorter < LONG ? 1 : 2);
    }

    /** Ward 3 and Ward 4 are two. */
    private static boolean hasOtherFigures(String one, String other) {
        return !one.replaceAll("\\P{N}", "").equals(other.replaceAll("\\P{N}", ""));
    }

    /** Letters to put in, take out or change (Levenshtein 1966). */
    private static int distance(String one, String other) {
        int[] before = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) before[j] = j;
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(before[j], row[j - 1]) + 1);
            }
            before = row;
        }
        return before[other.length()];
    }
}
