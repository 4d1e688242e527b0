package org.commended.site.edition;

import java.util.Locale;
import org.commended.programme.domain.Edition;

/** What the public calls an entry: {@code entry}, {@code nomination} or {@code application}, as messages choose by it. */
final class Nouns {

    private Nouns() {}

    static String of(Edition edition) {
        return edition.details().noun().name().toLowerCase(Locale.ROOT);
    }
}
