package org.commended.engine.names;

/** Kinds whose names are made with the same words, so that one word such as "Police" points at one family. */
enum BodyFamily {
    COUNCIL,
    COMBINED_AUTHORITY,
    FIRE,
    POLICE,
    AMBULANCE,
    NHS_TRUST,
    CARE_BOARD,
    HEALTH_BOARD,
    HSC_TRUST,
    PARTNER;

    static BodyFamily of(BodyKind kind) {
        return switch (kind) {
            case COUNTY_COUNCIL,
                    DISTRICT,
                    UNITARY,
                    METROPOLITAN,
                    LONDON_BOROUGH,
                    SCOTTISH_COUNCIL,
                    WELSH_COUNCIL,
                    NI_COUNCIL -> COUNCIL;
            case COMBINED_AUTHORITY -> COMBINED_AUTHORITY;
            case FIRE_AND_RESCUE -> FIRE;
            case POLICE_FORCE -> POLICE;
            case AMBULANCE_SERVICE -> AMBULANCE;
            case NHS_TRUST -> NHS_TRUST;
            case NHS_ICB, NHS_CCG, NHS_ICS -> CARE_BOARD;
            case HEALTH_BOARD -> HEALTH_BOARD;
            case HSC_TRUST -> HSC_TRUST;
            case NATIONAL_BODY,
                    PARTNER_COMPANY,
                    PARTNER_CHARITY,
                    PARTNER_UNIVERSITY,
                    PARTNER_PARTNERSHIP,
                    PARTNER_PUBLIC_UNIT -> PARTNER;
        };
    }
}
