package org.commended.engine.names;

import java.util.EnumSet;
import java.util.Set;

/** What the words for its kind claim about a council or a care board: "Bury MBC" claims to be metropolitan. */
enum Claim {
    COUNTY,
    CITY,
    DISTRICT,
    BOROUGH,
    METROPOLITAN,
    LONDON,
    UNITARY,
    BOARD,
    SYSTEM,
    GROUP;

    /**
     * The claims that people make of a body of this kind without being wrong about which body they mean. A district may
     * be called a borough; a county council is never called a city.
     */
    static Set<Claim> fittingFor(BodyKind kind) {
        return switch (kind) {
            case COUNTY_COUNCIL -> EnumSet.of(COUNTY);
            case DISTRICT, NI_COUNCIL -> EnumSet.of(DISTRICT, BOROUGH, CITY);
            case UNITARY -> EnumSet.of(UNITARY, COUNTY, BOROUGH, CITY);
            case METROPOLITAN -> EnumSet.of(METROPOLITAN, BOROUGH, DISTRICT, CITY);
            case LONDON_BOROUGH -> EnumSet.of(LONDON, BOROUGH);
            case SCOTTISH_COUNCIL -> EnumSet.of(CITY);
            case WELSH_COUNCIL -> EnumSet.of(COUNTY, BOROUGH, CITY);
            case NHS_ICB -> EnumSet.of(BOARD, SYSTEM);
            case NHS_ICS -> EnumSet.of(SYSTEM);
            case NHS_CCG -> EnumSet.of(GROUP);
            default -> EnumSet.noneOf(Claim.class);
        };
    }
}
