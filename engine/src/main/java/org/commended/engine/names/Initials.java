package org.commended.engine.names;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The first letters of a name's words, by which people call bodies among themselves. */
final class Initials {

    private static final Set<String> SMALL_WORDS = Set.of("and", "of", "the", "on", "upon");
    private static final Pattern CAPITALS = Pattern.compile("[A-Z]{2,8}");

    private Initials() {}

    /** The initials with and without the small words: "lbob" and "lbb" for London Borough of Barnet. */
    static Set<String> of(List<String> words) {
        List<String> telling =
                words.stream().filter(word -> !SMALL_WORDS.contains(word)).toList();
        return Set.copyOf(List.of(firstLetters(words), firstLetters(telling)).stream()
                .filter(letters -> letters.length() > 1)
                .collect(Collectors.toSet()));
    }

    /** Whether an alias is nothing but initials. */
    static boolean isInitials(Alias alias) {
        return alias.type() == AliasType.INITIALISM
                || CAPITALS.matcher(alias.spelling()).matches();
    }

    private static String firstLetters(List<String> words) {
        return words.stream()
                .map(word -> Character.toString(word.codePointAt(0)))
                .collect(Collectors.joining());
    }
}
