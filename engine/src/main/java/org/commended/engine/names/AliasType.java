package org.commended.engine.names;

import java.util.Locale;

/** What sort of spelling an alias is, as the column {@code alias_type} tells. */
public enum AliasType {
    OFFICIAL,
    SHORT,
    /** As newspapers and programmes print it: "Barnet LBC". */
    PRESS,
    /** Added by hand because people write it so. */
    CURATED,
    INITIALISM,
    WELSH,
    FORMER_NAME,
    /** Another spelling in one of the lists the register was made from. */
    SOURCE_ALT,
    /** The place alone, for bodies not usually meant by it: "Kent" for the fire service of Kent. */
    BARE_PLACE;

    static AliasType coded(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
