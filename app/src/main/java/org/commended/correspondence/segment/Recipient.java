package org.commended.correspondence.segment;

import java.util.Map;
import org.commended.shared.PersonId;

/**
 * Somebody of a segment. However many entries they have, they get one letter.
 *
 * @param about what it is about, for the list: the titles of their entries
 * @param values what stands for each placeholder; a placeholder that has nothing to stand for it is left out
 */
public record Recipient(PersonId id, String name, String email, String about, Map<String, String> values) {

    public Recipient {
        values = Map.copyOf(values);
    }
}
