package org.commended.exchange.season;

import java.util.Collection;
import java.util.stream.Collectors;

/** Every sentence in which the reader says what it expected, in plain words, to follow "expected". */
final class Expected {

    static final String JSON = "JSON: look for a missing comma, quotation mark or bracket at or just before this place";
    static final String NOTHING_MORE = "the end of the file: a season file is one JSON object";
    static final String NOT_EMPTY = "a season file; this file is empty";
    static final String UTF_8 = "text in UTF-8: save the file again in that encoding";
    static final String MEASURE =
            "a file of at most 64 MB, %,d values, %d levels one inside the other and numbers of at most %d digits";
    static final String FILE_OBJECT = "an object that begins with \"format\"";
    static final String FORMAT = "\"" + SeasonFile.FORMAT + "\" or \"" + SurveyFile.FORMAT + "\"";
    static final String ONCE = "every field of an object once; this name stands here again";
    static final String FEWER = "fewer problems: those beyond the first thousand are only counted";

    static final String TEXT = "a text";
    static final String WHOLE_TEXT = "a text without NUL characters or halves of characters";
    static final String FILLED_TEXT = "a text that is not empty";
    static final String SLUG = "an id of lower-case letters, digits and hyphens, at most 100 characters";
    static final String COLOUR = "a colour as # and six hexadecimal digits, such as #1d70b8";
    static final String EMAIL = "an e-mail address";
    static final String WEB_ADDRESS = "a web address, such as https://www.example.org";
    static final String FILE = "a path beside the season file, without .. or a leading slash, or a web address";
    static final String DATE =
            "a date as YYYY, YYYY-MM, YYYY-MM-DD, or with hour and offset such as 2027-03-12T17:00Z, that the calendar has";
    static final String TIME = "a time of day from 00:00 to 23:59, such as 18:30";
    static final String ZONE = "the name of a time zone, such as Europe/London";
    static final String OPENING = "\"event\", or the date on which the results open";
    static final String BOOLEAN = "true or false";
    static final String WEIGHT = "a number above 0 and up to 1,000,000, with at most six decimals";
    static final String WHOLE_NUMBER = "a whole number from %d to 1,000,000";
    static final String LIST = "a list";

    static final String UNIQUE_ID = "an id that no other item of this list has";
    static final String UNIQUE = "every id once; this one stands in the list already";
    static final String EDITION_LEVEL = "the id of an award level of the edition";
    static final String CATEGORY_LEVEL = "the id of an award level of this category";
    static final String SPONSOR = "the id of a sponsor of the edition";
    static final String ENTRY = "the id of an entry of this category";
    static final String OPTIONS = "the options people choose from";
    static final String EVENT = "a date, as the file has no event";

    private static final int MOST_LISTED = 12;

    static String oneOf(Collection<String> words) {
        return "one of " + listed(words);
    }

    static String object(Collection<String> fields) {
        return "an object with " + listed(fields);
    }

    static String knownField(Collection<String> fields) {
        return "no field of this name; the fields here are " + String.join(", ", fields);
    }

    static String idOf(String what, Collection<String> ids) {
        return what + ": " + (ids.isEmpty() ? "there is none" : listed(ids));
    }

    private static String listed(Collection<String> words) {
        String shown = words.stream().limit(MOST_LISTED).collect(Collectors.joining(", "));
        return words.size() > MOST_LISTED ? shown + "…" : shown;
    }

    private Expected() {}
}
