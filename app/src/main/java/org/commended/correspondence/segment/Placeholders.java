package org.commended.correspondence.segment;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words in braces that each letter has its own text for. There is no language behind them: a word is on the list or it is
 * refused, and what is filled in is never read again.
 */
final class Placeholders {

    private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)\\}");

    private Placeholders() {}

    /** The words in braces that are not among those allowed, each once. */
    static List<String> listOthers(String text, List<String> allowed) {
        return BRACES.matcher(text)
                .results()
                .map(found -> found.group(1))
                .filter(Predicate.not(allowed::contains))
                .distinct()
                .toList();
    }

    static List<String> list(String text) {
        return BRACES.matcher(text)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    static String fill(String text, Map<String, String> values) {
        return BRACES.matcher(text).replaceAll(found -> Matcher.quoteReplacement(value(found, values)));
    }

    private static String value(MatchResult found, Map<String, String> values) {
        return values.getOrDefault(found.group(1), found.group());
    }
}
