package org.commended.engine.likeness;

import java.util.List;

/**
 * What an entry tells.
 *
 * @param id its own among those it is compared with
 * @param organisations as printed; the same ones make likeness likelier
 */
public record Told(String id, String title, String text, List<String> organisations) {

    public Told {
        organisations = List.copyOf(organisations);
    }
}
