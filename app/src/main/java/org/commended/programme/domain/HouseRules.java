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
 * @param mostPerPerson how many entries of the edition one person may start and send
 * @param mostPerOrganisation how many entries of the edition one organisation may lead
 * @param mostPerCategory how many entries of one category one organisation may lead
 * @param graceMinutes how long after the deadline an entry is still taken, and marked; null for not at all
 */
public record HouseRules(
        @Nullable Integer summaryWords,
        @Nullable Boolean summaryPublished,
        @Nullable Boolean noSelfNomination,
        @Nullable Boolean oncePerCategory,
        @Nullable Integer minimumEntries,
        @Nullable String freePlacesFor,
        @Nullable String fundedBy,
        @Nullable Integer mostPerPerson,
        @Nullable Integer mostPerOrganisation,
        @Nullable Integer mostPerCategory,
        @Nullable Integer graceMinutes) {

    /** In minutes: what comes later than this came too late. */
    public static final int MOST_GRACE = 120;

    public static final HouseRules NONE = new HouseRules(null, null, null, null, null, null, null);

    /** Rules that set no limit to how many entries anybody sends. */
    public HouseRules(
            @Nullable Integer summaryWords,
            @Nullable Boolean summaryPublished,
            @Nullable Boolean noSelfNomination,
            @Nullable Boolean oncePerCategory,
            @Nullable Integer minimumEntries,
            @Nullable String freePlacesFor,
            @Nullable String fundedBy) {
        this(
                summaryWords,
                summaryPublished,
                noSelfNomination,
                oncePerCategory,
                minimumEntries,
                freePlacesFor,
                fundedBy,
                null,
                null,
                null,
                null);
    }

    /** The same with limits; null for none. */
    public HouseRules limited(
            @Nullable Integer perPerson, @Nullable Integer perOrganisation, @Nullable Integer perCategory) {
        return new HouseRules(
                summaryWords,
                summaryPublished,
                noSelfNomination,
                oncePerCategory,
                minimumEntries,
                freePlacesFor,
                fundedBy,
                perPerson,
                perOrganisation,
                perCategory,
                graceMinutes);
    }

    /** The same with a grace after the deadline; null for none. */
    public HouseRules gracious(@Nullable Integer minutes) {
        return new HouseRules(
                summaryWords,
                summaryPublished,
                noSelfNomination,
                oncePerCategory,
                minimumEntries,
                freePlacesFor,
                fundedBy,
                mostPerPerson,
                mostPerOrganisation,
                mostPerCategory,
                minutes);
    }

    /** Whether what others sent decides about what may be sent. */
    public boolean countsEntries() {
        return Boolean.TRUE.equals(oncePerCategory)
                || mostPerPerson != null
                || mostPerOrganisation != null
                || mostPerCategory != null;
    }
}
