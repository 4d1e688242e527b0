package org.commended.exchange.season;

import java.util.LinkedHashSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * The ids that something may point to.
 *
 * @param readable false where the list they should stand in is none: then nothing is said of those who point to them
 */
record Ids(boolean readable, Set<String> ids) {

    /** The ids of a list of objects. */
    static Ids in(JsonNode list) {
        return of(list, "id");
    }

    /** The ids that a list names. */
    static Ids named(JsonNode list) {
        return of(list, "");
    }

    boolean lack(String id) {
        return readable && !ids.contains(id);
    }

    private static Ids of(JsonNode list, String field) {
        Set<String> ids = new LinkedHashSet<>();
        for (JsonNode item : list) {
            JsonNode id = field.isEmpty() ? item : item.path(field);
            if (id.isString()) {
                ids.add(id.stringValue());
            }
        }
        return new Ids(list.isArray() || list.isMissingNode() || list.isNull(), ids);
    }
}
