package org.commended.shared.files.scanning;

import java.io.IOException;
import java.io.InputStream;

/** Says whether there is a virus in a content. */
public interface Scanner {

    /** @throws IOException where it does not answer, or cannot look at this content; asked again later */
    Verdict scan(InputStream content) throws IOException;

    sealed interface Verdict {
        record Clean() implements Verdict {}

        /** @param virus its name, as the scanner calls it */
        record Infected(String virus) implements Verdict {}
    }
}
