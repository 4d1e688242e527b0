package org.commended.exchange.season;

import java.util.regex.Pattern;

/** A place in a file, as a path from its root: {@code $.categories[3].entries[0].result}. */
record Place(String path) {

    static final Place ROOT = new Place("$");

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,99}");

    /** A field of the object here; a name that is no plain word is quoted and shortened, as it may hold anything. */
    Place field(String name) {
        return new Place(PLAIN.matcher(name).matches() ? path + "." + name : path + "[" + Shown.text(name) + "]");
    }

    Place item(int index) {
        return new Place(path + "[" + index + "]");
    }
}
