package org.commended.programme.domain;

import org.jspecify.annotations.Nullable;

/**
 * Rules of an edition, as data: shown to entrants beforehand, enforced, logged.
 *
 * @param summaryWords how long the published summary may be
 * @param summaryPublished whether the summary is published for the shortlist
 * @param noSelfNomination nobody puts themselves forward
 * @param oncePerCategory nobody enters a category twice
 * @param minimumEntries a category with fewer is not judged
 * @param freePlacesFor who comes to the ceremony free
 * @param fundedBy who pays for it
 */
public record HouseRules(
        @Nullable Integer summaryWords,
        @Nullable Boolean summaryPublished,
        @Nullable Boolean noSelfNomination,
        @Nullable Boolean oncePerCategory,
        @Nullable Integer minimumEntries,
        @Nullable String freePlacesFor,
        @Nullable String fundedBy) {

    public static final HouseRules NONE = new HouseRules(null, null, null, null, null, null, null);
}
