package org.commended.exchange.season;

import java.util.Locale;

/** A choice of the format, named in the file by its lower-case words with hyphens: {@code SITE_VISIT} is {@code site-visit}. */
public interface Wire {

    /** The constant's own name; every enum has it. */
    String name();

    /** The word that stands in the file. */
    default String wire() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
