package org.commended.engine.names;

import org.jspecify.annotations.Nullable;

/**
 * What else the register knows of a body.
 *
 * @param otherCode its code in another list, with the list's name: "BS6879:COL", "ODS:ZT001"
 * @param note a remark for people
 * @param source where the row comes from
 */
public record BodyFacts(
        @Nullable Website website,
        @Nullable Population population,
        @Nullable String otherCode,
        @Nullable String note,
        @Nullable String source) {

    /**
     * A website as once recorded; it may have moved since.
     *
     * @param asOf the year or years of the record, such as "2018" or "2016-18", or "not checked"
     */
    public record Website(String address, String asOf) {}

    /**
     * How many people live in the area.
     *
     * @param people a count
     * @param year the year of the count
     */
    public record Population(int people, int year) {}
}
