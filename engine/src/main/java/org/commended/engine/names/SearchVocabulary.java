package org.commended.engine.names;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The different words of all spellings, to look for misprints in once a word and not once a spelling. */
final class SearchVocabulary {

    static final int TOO_MANY = 100;

    private static final int LENGTH_FOR_ONE = 4;
    private static final int LENGTH_FOR_TWO = 7;

    private final List<String> words;
    private final int[] letters;

    /** For each entry the numbers of its words. */
    private final int[][] wordsOfEntry;

    SearchVocabulary(List<SearchEntry> entries) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        wordsOfEntry =
                entries.stream().map(entry -> numbered(entry.words, numbers)).toArray(int[][]::new);
        words = List.copyOf(numbers.keySet());
        letters = words.stream().mapToInt(SearchEntry::letters).toArray();
    }

    /**
     * For each entry how far the typed words are from it, or {@link #TOO_MANY}. A misprint counts two, and one more
     * where it spoils a word's first letter, which people seldom get wrong.
     */
    int[] misprintsByEntry(Typed typed) {
        int[] misprints = new int[wordsOfEntry.length];
        for (String word : typed.words()) {
            int[] byWord = misprintsByWord(word);
            for (int entry = 0; entry < misprints.length; entry++) {
                misprints[entry] += fewest(byWord, wordsOfEntry[entry]);
            }
        }
        Arrays.setAll(misprints, entry -> Math.min(misprints[entry], TOO_MANY));
        return misprints;
    }

    private static int fewest(int[] byWord, int[] wordsOfOne) {
        int fewest = TOO_MANY;
        for (int word : wordsOfOne) {
            fewest = Math.min(fewest, byWord[word]);
        }
        return fewest;
    }

    private int[] misprintsByWord(String typed) {
        int most = typed.length() < LENGTH_FOR_ONE ? 0 : typed.length() < LENGTH_FOR_TWO ? 1 : 2;
        int typedLetters = SearchEntry.letters(typed);
        int[] misprints = new int[words.size()];
        for (int word = 0; word < misprints.length; word++) {
            boolean near = Integer.bitCount(typedLetters & ~letters[word]) <= most;
            misprints[word] = near ? misprints(typed, words.get(word), most) : TOO_MANY;
        }
        return misprints;
    }

    private static int misprints(String typed, String word, int most) {
        if (word.startsWith(typed)) {
            return 0;
        }
        int misprints = word.length() < typed.length() - most ? TOO_MANY : Misprints.betweenStart(typed, word, most);
        int wrongStart = word.charAt(0) == typed.charAt(0) ? 0 : 1;
        return misprints > most ? TOO_MANY : 2 * misprints + wrongStart;
    }

    private static int[] numbered(List<String> words, Map<String, Integer> numbers) {
        return words.stream()
                .mapToInt(word -> {
                    numbers.putIfAbsent(word, numbers.size());
                    return numbers.get(word);
                })
                .toArray();
    }
}
