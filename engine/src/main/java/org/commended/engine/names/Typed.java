package org.commended.engine.names;

import java.util.List;

/** What somebody has typed so far, folded. */
record Typed(List<String> words, String folded, int letters) {

    /** The longest name of the register has 87 letters; no more than a little above that is looked at. */
    private static final int LONGEST = 120;

    static Typed of(String text) {
        List<String> words = Folding.words(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        String folded = String.join(" ", words);
        int letters = words.stream().mapToInt(SearchEntry::letters).reduce(0, (some, more) -> some | more);
        return new Typed(words, folded, letters);
    }

    boolean isEmpty() {
        return words.isEmpty();
    }
}
