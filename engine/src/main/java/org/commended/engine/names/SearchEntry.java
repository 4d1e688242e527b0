package org.commended.engine.names;

import java.util.List;
import java.util.Set;

/** One spelling of a body, made ready for comparing with what is typed. */
final class SearchEntry {

    final Body body;
    final String spelling;
    final String folded;
    final List<String> words;
    private final Set<String> initials;
    private final int letters;

    SearchEntry(Body body, String spelling) {
        this.body = body;
        this.spelling = spelling;
        this.words = List.copyOf(Folding.withoutArticle(Folding.words(spelling)));
        this.folded = String.join(" ", words);
        this.initials = spelling.equals(body.name()) ? Initials.of(words) : Set.of();
        this.letters = letters(folded);
    }

    /** How the typed words fit this spelling. */
    SearchFit fit(Typed typed) {
        if ((typed.letters() & ~letters) != 0) {
            return SearchFit.NONE;
        }
        if (folded.startsWith(typed.folded())) {
            return folded.length() == typed.folded().length() ? SearchFit.WHOLE : SearchFit.BEGINNING;
        }
        return initials.contains(typed.folded()) ? SearchFit.INITIALS : fitOfWords(typed.words());
    }

    private SearchFit fitOfWords(List<String> typed) {
        int from = 0;
        boolean inOrder = true;
        for (String word : typed) {
            int at = wordBeginningWith(word, from);
            if (at < 0) {
                inOrder = false;
                at = wordBeginningWith(word, 0);
            }
            if (at < 0) {
                return SearchFit.NONE;
            }
            from = at + 1;
        }
        return inOrder ? SearchFit.WORDS_IN_ORDER : SearchFit.WORDS;
    }

    private int wordBeginningWith(String start, int from) {
        for (int i = from; i < words.size(); i++) {
            if (words.get(i).startsWith(start)) {
                return i;
            }
        }
        return -1;
    }

    /** A bit for each letter, some letters sharing one, so that most spellings are ruled out by a single comparison. */
    static int letters(String folded) {
        int letters = 0;
        for (int i = 0; i < folded.length(); i++) {
            letters |= 1 << (folded.charAt(i) & 31);
        }
        return letters;
    }
}
