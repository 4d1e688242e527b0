package org.commended.engine.likeness;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.commended.engine.names.Folding;

/** The words of a text without their endings, so that "recycled" and "recycling" are one. */
final class Words {

    private static final List<String> ENDINGS = List.of("ings", "edly", "ing", "ied", "ies", "ed", "es", "ly", "s");
    private static final int STEM = 4;
    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d),(?=\\d{3})");
    private static final int PASSAGE = 4;

    private final List<String> printed;
    private final List<String> stems;

    private Words(List<String> printed) {
        this.printed = printed;
        this.stems = printed.stream().map(Words::stem).toList();
    }

    static Words of(String text) {
        List<String> words = new ArrayList<>();
        for (String word : Folding.fold(THOUSANDS.matcher(text).replaceAll("")).split(" ", -1)) {
            if (!word.isEmpty()) words.add(word);
        }
        return new Words(words);
    }

    private static String stem(String word) {
        for (String ending : ENDINGS) {
            int left = word.length() - ending.length();
            if (left >= STEM && word.endsWith(ending)) return word.substring(0, left);
        }
        return word;
    }

    /** In their order. */
    List<String> stems() {
        return stems;
    }

    /** As it stands in the text, folded. */
    String printed(int place) {
        return printed.get(place);
    }

    /** Every four words that follow on each other; a shorter text is one passage. */
    Set<String> passages() {
        Set<String> passages = new HashSet<>();
        if (stems.isEmpty()) return passages;
        int last = Math.max(0, stems.size() - PASSAGE);
        for (int from = 0; from <= last; from++) {
            passages.add(String.join(" ", stems.subList(from, Math.min(stems.size(), from + PASSAGE))));
        }
        return passages;
    }
}
