package org.commended.entry.storage;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.commended.entry.domain.Frozen;
import org.commended.entry.domain.SubmittedEntry;
import org.commended.shared.Fingerprint;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The frozen text of an entry, one for each content: JSON without white space between its parts, members in alphabetical
 * order, those without a value left out, times in UTC as ISO 8601 has them, text in Unicode's composed form. The receipt's
 * hash is the SHA-256 of exactly this text in UTF-8, so anybody who has the text can take it again.
 */
final class CanonicalJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private CanonicalJson() {}

    static String write(Frozen copy) {
        return MAPPER.writeValueAsString(copy);
    }

    static SubmittedEntry read(String text, String sha256) {
        ObjectNode tree = (ObjectNode) MAPPER.readTree(text);
        tree.put("sha256", sha256);
        return MAPPER.treeToValue(tree, SubmittedEntry.class);
    }

    static String sha256(String text) {
        return Fingerprint.of(text);
    }
}
