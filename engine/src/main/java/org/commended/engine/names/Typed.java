package org.commended.engine.names;

import java.util.List;

/** What somebody has typed so far, folded. */
record Typed(List<String> words, String folded, int letters) {

    /** The longest spelling in the register has 77 letters; nothing far beyond that can fit. */
    private static final int LONGEST = 120;

    static Typed of(String text) {
        List<String> words = Folding.withoutArticle(Folding.words(beginning(text)));
        String folded = String.join(" ", words);
        int letters = words.stream().mapToInt(SearchEntry::letters).reduce(0, (some, more) -> some | more);
        return new Typed(words, folded, letters);
    }

    private static String beginning(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    boolean isEmpty() {
        return words.isEmpty();
    }
}
