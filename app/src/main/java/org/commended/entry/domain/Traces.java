package org.commended.entry.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds in an entry's words what may tell whose it is: names that are known of it, in any spelling of capitals, and
 * addresses of mail and of the web. What it finds is shown to a person who decides; it never changes a word by itself.
 */
public final class Traces {

    /** What stands in the place of what is blacked out. */
    public static final String BLACKED = "[…]";

    /**
     * What gives an address away. Whatever stands before it without a space belongs to it, and is found by going back from
     * here: a pattern that began with it would try every letter of a long word as a beginning.
     */
    private static final Pattern ADDRESS =
            Pattern.compile("https?://\\S+|www\\.\\S+|@[\\p{Alnum}.-]+\\.\\p{Alpha}{2,}|@\\p{Alnum}\\w{2,}"
                    + "|\\.(?:gov\\.uk|org\\.uk|nhs\\.uk|co\\.uk|ac\\.uk|police\\.uk|wales)\\b\\S*");

    private static final String BEFORE_IT = "._%+-";

    /** Words of names that are in every second council's, and tell nothing. */
    private static final Set<String> COMMON = Set.of(
            "the",
            "and",
            "for",
            "with",
            "from",
            "council",
            "city",
            "county",
            "borough",
            "district",
            "metropolitan",
            "royal",
            "london",
            "fire",
            "rescue",
            "service",
            "services",
            "police",
            "ambulance",
            "health",
            "trust",
            "board",
            "partnership",
            "association",
            "housing",
            "community",
            "communities",
            "combined",
            "authority",
            "national",
            "group",
            "limited",
            "team",
            "north",
            "south",
            "east",
            "west",
            "central",
            "great",
            "greater",
            "upon",
            "under",
            "united",
            "kingdom",
            "university",
            "hospital",
            "hospitals",
            "foundation",
            "integrated",
            "care",
            "public",
            "local",
            "town",
            "parish",
            "unitary");

    private static final int SHORTEST = 4;

    private final List<Pattern> patterns;

    private Traces(List<Pattern> patterns) {
        this.patterns = patterns;
    }

    /**
     * @param names of organisations, places and people; each telling word of them is looked for by itself too
     * @param titles looked for whole
     */
    public static Traces of(List<String> names, List<String> titles) {
        Stream<String> parts = names.stream().flatMap(name -> Stream.concat(Stream.of(name), telling(name)));
        List<Pattern> patterns = Stream.concat(parts, titles.stream())
                .map(String::strip)
                .filter(name -> name.length() >= SHORTEST)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Traces::wholeWords)
                .toList();
        return new Traces(patterns);
    }

    private static Stream<String> telling(String name) {
        return Stream.of(name.split("[^\\p{L}\\p{N}'’-]+"))
                .filter(word -> word.length() >= SHORTEST && !COMMON.contains(word.toLowerCase(java.util.Locale.ROOT)));
    }

    private static Pattern wholeWords(String name) {
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** A stretch of a text, marked where it may tell. */
    public record Piece(String text, boolean marked) {}

    /** The text whole, in its order, cut where marks begin and end. */
    public List<Piece> pieces(String text) {
        boolean[] marked = marks(text);
        List<Piece> pieces = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= text.length(); i++) {
            if (i < text.length() && marked[i] == marked[start]) continue;
            pieces.add(new Piece(text.substring(start, i), marked[start]));
            start = i;
        }
        return pieces;
    }

    private boolean[] marks(String text) {
        boolean[] marked = new boolean[text.length() + 1];
        for (Pattern pattern : patterns) {
            for (Matcher found = pattern.matcher(text); found.find(); ) {
                Arrays.fill(marked, found.start(), found.end(), true);
            }
        }
        for (Matcher found = ADDRESS.matcher(text); found.find(); ) {
            Arrays.fill(marked, beginning(text, found.start()), found.end(), true);
        }
        return marked;
    }

    private static int beginning(String text, int at) {
        int start = at;
        while (start > 0 && isOfAddress(text.charAt(start - 1))) start--;
        return start;
    }

    private static boolean isOfAddress(char one) {
        return Character.isLetterOrDigit(one) || BEFORE_IT.indexOf(one) >= 0;
    }

    /** The text with each of them blacked out, to begin a redaction with. */
    public String blackOut(String text) {
        StringBuilder out = new StringBuilder();
        pieces(text).forEach(piece -> out.append(piece.marked() ? BLACKED : piece.text()));
        return out.toString();
    }

    public long count(String text) {
        return pieces(text).stream().filter(Piece::marked).count();
    }
}
