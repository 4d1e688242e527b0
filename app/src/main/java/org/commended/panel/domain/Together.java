package org.commended.panel.domain;

/**
 * The judge's organisation took part in an entry with another one.
 *
 * @param own the key of the judge's organisation: {@link KnownOrganisation#key}
 * @param name the same as that entry prints it
 * @param supplied whether the judge's was a partner there, and the other an entrant
 */
public record Together(String own, String name, boolean supplied, Because.Earlier earlier) {

    ConflictKind kind() {
        return supplied ? ConflictKind.SUPPLIED_ENTRANT : ConflictKind.ENTERED_TOGETHER;
    }
}
