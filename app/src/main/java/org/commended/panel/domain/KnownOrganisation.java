package org.commended.panel.domain;

import org.commended.engine.names.Folding;
import org.jspecify.annotations.Nullable;

/**
 * An organisation by its printed name, with what it is in the register.
 *
 * @param body its id in the register; null when it is none, or not known for sure
 */
public record KnownOrganisation(String name, @Nullable String body) {

    /** What it is the same as another by: its body, or else its folded name. */
    public String key() {
        return body == null ? keyOfName(foldedName()) : body;
    }

    static String keyOfName(String folded) {
        return "name:" + folded;
    }

    /** The name without case, accents and punctuation, and without "the" before it. */
    public String foldedName() {
        return Folding.fold(name).replaceFirst("^(the )+(?=.)", "");
    }
}
