package org.commended.people.application;

import java.util.regex.Pattern;

/** Where to go on to after signing in: a path of this site, never an address of another. */
final class Next {

    private static final Pattern PATH = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]*");
    private static final int LONGEST = 2_000;

    private Next() {}

    static String safe(String next) {
        return next.length() <= LONGEST && PATH.matcher(next).matches() ? next : "/my";
    }
}
