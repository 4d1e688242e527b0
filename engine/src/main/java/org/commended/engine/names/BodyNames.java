package org.commended.engine.names;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names of a body.
 *
 * @param official the full name in English
 * @param welsh the full name in Welsh
 * @param brief the name without the words for its kind, "Colchester"
 * @param aliases every spelling known, the official one among them
 */
public record BodyNames(
        String official, @Nullable String welsh, @Nullable String brief, List<Alias> aliases) {

    public BodyNames {
        aliases = List.copyOf(aliases);
    }

    /** Every spelling once, the official name first. */
    Set<String> spellings() {
        Set<String> all = new LinkedHashSet<>();
        all.add(official);
        if (welsh != null) {
            all.add(welsh);
        }
        if (brief != null) {
            all.add(brief);
        }
        aliases.forEach(alias -> all.add(alias.spelling()));
        return all;
    }
}
